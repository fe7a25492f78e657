import defaultRule from '../../../core/data/review-rule.default.json' with { type: 'json' };
import type { ReviewRule } from '../../../core/domain/review/review-rule.ts';
import type { Decision } from '../../../core/generated/api/reviews/decision.ts';
import type { MemberDetail } from '../../../core/generated/api/reviews/member-detail.ts';
import type { MemberLine } from '../../../core/generated/api/reviews/member-line.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';

const counts = {
  tasks: 10,
  late: 0,
  daysLate: 0,
  absent: 0,
  undertakingMissing: 0,
  trainingShort: 0,
  findings: 0,
  refusals: 0,
};

interface Made extends Partial<MemberLine> {
  readonly mean: number;
  readonly probability?: number;
}

const line = (member: string, name: string, { mean, probability = 0.01, ...change }: Made): MemberLine => ({
  member,
  name,
  employer: '衡州大学',
  stratum: 'business',
  status: 'active',
  admittedOn: '2021-03-01',
  duty: { counts, demerits: 0, belowMinimum: false, listed: false, byQuota: false, grounds: [] },
  standing: {
    outcome: 'none',
    unsaid: null,
    reviews: 30,
    panels: 30,
    composite: mean,
    error: 5.1,
    place: { mean, deviation: 4, probability, rankLow: 1, rankHigh: 50, couldBeBottom: false, beyondDoubt: 1 },
    probable: false,
    belowFloor: false,
  },
  decisions: [],
  ...change,
});

const weak = line('M1', '卢**', { mean: 45, probability: 0.994 });
/** One whom the statistics propose. */
export const proposed: MemberLine = {
  ...weak,
  standing: {
    ...weak.standing,
    outcome: 'proposal',
    probable: true,
    belowFloor: true,
  },
};
/** One on the list for being late. */
export const listed = line('M2', '尹**', {
  mean: 77,
  duty: {
    counts: { ...counts, late: 4 },
    demerits: 8,
    belowMinimum: false,
    listed: true,
    byQuota: false,
    grounds: [{ count: 'late', measure: 'number', atLeast: '3', value: 4, tasks: 10, citation: '[D]' }],
  },
});

/** A rule that was published and not run. */
export const publishedReview: Review = {
  version: 1,
  id: 'RV1',
  key: 'expert-2025',
  pool: 'expert',
  year: 2025,
  state: 'published',
  ruleHash: 'ab'.repeat(32),
  rule: { ...(defaultRule as ReviewRule), year: 2025 },
  publishedAt: 1_790_000_000_000,
  publishedBy: '何敏',
  computedAt: null,
  yearFrom: 2023,
  output: null,
  may: ['change', 'run'],
};

/** The same after its locked run. */
export const computedReview: Review = {
  ...publishedReview,
  version: 2,
  state: 'computed',
  computedAt: 1_790_000_100_000,
  output: {
    dataHash: 'cd'.repeat(32),
    records: 1980,
    members: [
      proposed,
      listed,
      ...Array.from({ length: 20 }, (_, at) => line(`M${at + 3}`, '陈**', { mean: 80 + (at % 9) })),
    ],
    listed: 1,
    proposals: 1,
    quota: null,
    silence: null,
    pool: {
      reviews: 1800,
      islands: 1,
      sigma: 5,
      freedom: 1000,
      compared: 22,
      reliability: 0.82,
      mean: 82,
      between: 60,
      metrics: [],
    },
    cut: { at: 66.3, low: 60, high: 72 },
  },
  may: ['propose', 'decide'],
};

export const detailForTests: MemberDetail = {
  ...proposed,
  metrics: [
    {
      metric: 'consistency',
      formula: 'varianceRatio',
      value: -1.931,
      error: 0.301,
      n: 30,
      why: null,
      scaled: 0,
      weight: 0.263,
      inputs: { squares: 900.5, sigma: 5 },
      citation: '[D] 残差方差比',
    },
  ],
  work: [
    {
      project: '2025-P0001',
      panel: '2025-G0001',
      year: 2025,
      due: '2025-06-01T18:00:00+08:00',
      done: '2025-06-01T20:00:00+08:00',
      late: true,
      absence: null,
      undertaking: true,
      total: '61.20',
      recheck: '80.00',
      reasonsMet: 1,
      reasonsOf: 2,
    },
  ],
};

export const decisionForTests: Decision = {
  id: 'DE1',
  member: 'M1',
  kind: 'elimination',
  proposal: 'suspend',
  reason: '离散过大',
  proposedBy: '何敏',
  proposedAt: 1_790_000_200_000,
  decision: null,
  decisionReason: '',
  decidedBy: null,
  decidedAt: null,
  mine: false,
};
