import type { ReviewRule } from '../../generated/review-rule.ts';
import { hashOf } from '../hash/sha256.ts';

export type { ReviewRule };
export type MetricRule = ReviewRule['proposal']['metrics'][number];
export type MetricId = MetricRule['metric'];
export type DutyThreshold = ReviewRule['list']['thresholds'][number];
export type DutyCount = DutyThreshold['count'];

/** Shown beside the others and never weighed: severity is corrected, and distance from a panel is not a fault. */
export const shownOnly: ReadonlySet<MetricId> = new Set(['severity', 'spread']);

/** Figures that look like metrics and reward the wrong thing; a rule that names one is refused with the reason. */
export const forbiddenMetrics = [
  'agreementWithPublished',
  'scoreDeviation',
  'adoptionRate',
  'rawRefusals',
  'distanceFromPanelMean',
  'meanGiven',
  'age',
  'sex',
  'employer',
] as const;

/** SHA-256 of the canonical rule, hex: published with it before the year's first draw. */
export const reviewRuleHash = (rule: ReviewRule): string => hashOf(rule);

/** Years whose records count, oldest first. */
export function windowYears({ year, windowYears: span }: ReviewRule): readonly [from: number, to: number] {
  return [year - span.value + 1, year];
}
