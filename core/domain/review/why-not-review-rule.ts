import { decimal, toText } from '../number/decimal.ts';
import { compare, isBelow, isEqual, isZero, sum, whole } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import { instantOf } from '../time/instant.ts';
import { forbiddenMetrics, shownOnly, type MetricRule, type ReviewRule } from './review-rule.ts';

/** What a schema cannot say about a review rule; at names the place as a JSON pointer. */
export function whyNotReviewRule(rule: ReviewRule): Refusal | undefined {
  const { metrics, gate, watch } = rule.proposal;
  const weight = sum(metrics.map((metric) => decimal(metric.weight)));
  if (!isEqual(weight, whole(100))) {
    return { code: 'REVIEW-001', at: '/proposal/metrics', params: { sum: toText(weight) } };
  }
  if (compare(decimal(gate.value), decimal(watch.value)) <= 0) return { code: 'REVIEW-005', at: '/proposal/gate' };
  for (const [at, metric] of metrics.entries()) {
    const code = metricFault(metric, metrics.slice(0, at));
    if (code) return { code, at: `/proposal/metrics/${at}`, params: { metric: metric.metric } };
  }
  return shareFault(rule);
}

function metricFault(metric: MetricRule, before: readonly MetricRule[]): string | undefined {
  if (before.some((other) => other.metric === metric.metric)) return 'REVIEW-002';
  if (shownOnly.has(metric.metric) && !isZero(decimal(metric.weight))) return 'REVIEW-003';
  return isEqual(decimal(metric.worst), decimal(metric.best)) ? 'REVIEW-004' : undefined;
}

/** A share of nothing or of more than half is no bottom share. */
function shareFault({ proposal, list }: ReviewRule): Refusal | undefined {
  const shares = [
    ['/proposal/share', proposal.share.value],
    ...(list.quota ? [['/list/quota/share', list.quota.share] as const] : []),
  ] as const;
  const wrong = shares.find(([, share]) => isZero(decimal(share)) || isBelow(decimal('0.5'), decimal(share)));
  return wrong && { code: 'REVIEW-008', at: wrong[0], params: { share: wrong[1] } };
}

/** A metric by any name: refused with the reason when it is one of those that reward the wrong thing. */
export function whyNotMetric(name: string): Refusal | undefined {
  const forbidden = forbiddenMetrics.some((other) => other === name);
  return forbidden ? { code: 'REVIEW-007', params: { metric: name } } : undefined;
}

/**
 * A rule binds a year only when it was published before the first draw of that year.
 *
 * @param publishedAt  RFC 3339 with zone, as is `firstDrawAt`; absent when the year has had no draw yet
 */
export function whyNotBinding(rule: ReviewRule, publishedAt: string, firstDrawAt?: string): Refusal | undefined {
  if (firstDrawAt === undefined) return undefined;
  const [published, drawn] = [instantOf(publishedAt), instantOf(firstDrawAt)];
  if (published !== undefined && drawn !== undefined && published < drawn) return undefined;
  return { code: 'REVIEW-006', params: { year: rule.year, next: rule.year + 1 } };
}
