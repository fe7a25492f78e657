import type { MemberDuty } from '../../domain/review/review-list.ts';
import { isMissing, type Figure } from '../../domain/review/figure.ts';
import type { MemberStanding } from '../../domain/review/member-standing.ts';
import type { ProposalRun } from '../../domain/review/elimination-proposals.ts';
import type { ReviewRule } from '../../domain/review/review-rule.ts';
import type { ReviewDecisionRecord } from '../../app/records/reviews.ts';
import type { Decision } from '../../generated/api/reviews/decision.ts';
import type { Duty } from '../../generated/api/reviews/duty.ts';
import type { Metric } from '../../generated/api/reviews/metric.ts';
import type { PoolFigures } from '../../generated/api/reviews/pool-figures.ts';
import type { Standing } from '../../generated/api/reviews/standing.ts';

export const dutyView = ({ counts, demerits, belowMinimum, listed, byQuota, grounds }: MemberDuty): Duty => ({
  counts: { ...counts },
  demerits,
  belowMinimum,
  listed,
  byQuota,
  grounds: grounds.map(({ threshold, count, tasks }) => ({
    count: threshold.count,
    measure: threshold.measure,
    atLeast: threshold.atLeast,
    value: count,
    tasks,
    citation: threshold.citation,
  })),
});

export const standingView = ({
  outcome,
  unsaid,
  reviews,
  panels,
  composite,
  place,
  conditions,
}: MemberStanding): Standing => ({
  outcome,
  unsaid: unsaid ?? null,
  reviews,
  panels,
  composite: composite?.value ?? null,
  error: composite?.error ?? null,
  place: place
    ? {
        mean: place.shrunk.mean,
        deviation: place.shrunk.deviation,
        probability: place.bottomProbability,
        rankLow: place.rank.lower,
        rankHigh: place.rank.upper,
        couldBeBottom: place.couldBeBottom,
        beyondDoubt: place.beyondDoubt,
      }
    : null,
  probable: conditions?.probable ?? false,
  belowFloor: conditions?.belowFloor ?? false,
});

/** Every figure of one member, with its error, its n and what it was computed from. */
export const metricViews = ({ metrics = [] }: MemberStanding, { proposal }: ReviewRule): Metric[] =>
  metrics.map(({ metric, figure, scaled, weight }) => ({
    metric,
    ...figureView(figure),
    scaled: scaled ?? null,
    weight,
    citation: proposal.metrics.find((rule) => rule.metric === metric)?.citation ?? '',
  }));

const figureView = (figure: Figure) =>
  isMissing(figure)
    ? { formula: figure.formula, value: null, error: null, n: figure.n, why: figure.undefined, inputs: {} }
    : {
        formula: figure.formula,
        value: figure.value,
        error: figure.error ?? null,
        n: figure.n,
        why: null,
        inputs: { ...figure.inputs },
      };

export function poolFiguresView({ pool }: ProposalRun): PoolFigures | null {
  if (!pool) return null;
  const { reliability } = pool;
  return {
    reviews: pool.reviews,
    islands: pool.islands,
    sigma: pool.sigma,
    freedom: pool.freedom,
    compared: pool.compared,
    reliability: isMissing(reliability) ? null : reliability.value,
    mean: pool.mean ?? null,
    between: pool.between ?? null,
    metrics: pool.metrics.map(({ metric, stated, weight, members, mean, citation }) => ({
      metric,
      stated,
      weight,
      members,
      mean: mean ?? null,
      citation,
    })),
  };
}

export const decisionView = (
  row: ReviewDecisionRecord,
  names: ReadonlyMap<string, string>,
  reader: string,
): Decision => ({
  id: row.id,
  member: row.member,
  kind: row.kind,
  proposal: row.proposal,
  reason: row.reason,
  proposedBy: names.get(row.proposedBy) ?? null,
  proposedAt: row.proposedAt,
  decision: row.decision,
  decisionReason: row.decisionReason,
  decidedBy: row.decidedBy === null ? null : (names.get(row.decidedBy) ?? null),
  decidedAt: row.decidedAt,
  mine: row.proposedBy === reader,
});
