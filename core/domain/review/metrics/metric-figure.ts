import type { Figure } from '../figure.ts';
import type { MemberEvidence } from '../pool-evidence.ts';
import type { MetricId } from '../review-rule.ts';
import { consistency } from './consistency.ts';
import { discrimination } from './discrimination.ts';
import { conduct, diligence, timeliness } from './duties.ts';
import { reasonQuality } from './reason-quality.ts';
import { severity, spread } from './shown-only.ts';
import { validity } from './validity.ts';

const figures: Readonly<Record<MetricId, (evidence: MemberEvidence) => Figure>> = {
  consistency,
  discrimination,
  validity,
  reasonQuality,
  timeliness,
  diligence,
  conduct,
  severity,
  spread,
};

/** The raw figure of one metric for one member. */
export const metricFigure = (metric: MetricId, evidence: MemberEvidence): Figure => figures[metric](evidence);
