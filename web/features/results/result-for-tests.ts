import type { Leaf } from '../../../core/generated/api/results/leaf.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';

const both = (zh: string, en: string) => ({ zh, en });
const grades = [
  { code: 'excellent', title: both('优', 'Excellent'), from: '90' },
  { code: 'good', title: both('良', 'Good'), from: '80' },
  { code: 'poor', title: both('差', 'Poor'), from: '0' },
] as const;

const leaf = (code: string, change: Partial<Leaf>): Leaf => ({
  code,
  parent: 'E',
  title: both('公共服务', 'Public services'),
  judgedBy: 'facts',
  weight: '60',
  published: '57.10',
  exact: '57.1',
  spread: null,
  withoutEvidence: 0,
  marks: [],
  trace: {
    code,
    title: both('公共服务', 'Public services'),
    state: 'scored',
    weight: { stated: '60', used: '60' },
    judgedBy: 'facts',
    rule: 'ratioToTarget',
    quantities: [{ name: 'done', kind: 'fact', title: both('完成数', 'Done'), unit: 'count', value: '95', of: [] }],
    share: '0.951667',
    exact: '57.1',
    points: '57.10',
    clauses: [
      { key: 'c', document: both('管理办法', 'Measures'), article: both('第九条', 'Art. 9'), confidence: 'verified' },
    ],
  },
  ...change,
});

const judged = leaf('E.People', {
  title: both('群众满意度', 'Satisfaction'),
  judgedBy: 'expert',
  weight: '40',
  published: '34.00',
  exact: '34',
  spread: { lowest: '30.00', highest: '38.00' },
  marks: [
    { pseudonym: '青松-1', points: '34.00', reason: '问卷回收率偏低', basis: '附件三' },
    { pseudonym: '青松-2', points: '38.00', reason: '', basis: '' },
  ],
});

/** A computed result as the round's officer sees it. */
export const resultForTests: Result = {
  version: 3,
  id: 'RE1',
  key: 'R2026-03.X017',
  evaluation: 'EV1',
  revision: 1,
  state: 'computed',
  round: { id: 'R1', code: 'R2026-03', title: both('重点评价', 'Key evaluation'), form: 'fiscal', period: '2026' },
  project: { id: 'P1', code: 'X017', title: both('校园路灯', 'Campus lighting'), disclosure: 'public' },
  pack: { id: 'common', version: '1.0.0', hash: 'ab'.repeat(32), title: both('共性指标包', 'Common pack') },
  roundHash: 'cd'.repeat(32),
  dossierHash: 'ef'.repeat(32),
  engine: 'scoring/1',
  outcome: 'rated',
  why: null,
  places: 2,
  maximum: '100',
  exact: '91.1',
  published: '91.10',
  grade: { code: 'excellent', title: both('优', 'Excellent') },
  uncapped: { code: 'excellent', title: both('优', 'Excellent') },
  cappedBy: [],
  scale: [...grades],
  method: { kind: 'trimmed', dropEachSide: 1, seats: 5, dropped: 2, citation: '[D]' },
  shiftByOne: { largest: '0.60', lowest: '90.50', highest: '91.70', gradeSurvives: true },
  shiftByTwo: { largest: '20.00', lowest: '71.10', highest: '93.00', gradeSurvives: false },
  spread: { range: '8.00', median: '91.10', medianDeviation: '1.00' },
  evidence: { share: '0', unratedAbove: '0.3' },
  vetoes: [],
  groups: [{ code: 'E', parent: null, title: both('效益', 'Benefit'), weight: '100', published: '91.10' }],
  leaves: [leaf('E.Services', {}), judged],
  notApplicable: [],
  sheets: [87, 90, 91, 92, 95].map((total, at) => ({
    pseudonym: `青松-${at + 1}`,
    stratum: 'business',
    total: String(total),
    dropped: at === 0 || at === 4,
    withoutEvidence: '0',
    gradeHangsOnIt: false,
  })),
  flags: [{ kind: 'mandatoryReview', params: { seats: 4 } }],
  findings: [],
  noneFound: false,
  attention: '',
  replies: [],
  createdAt: 1_790_000_000_000,
  sentAt: null,
  replyBy: null,
  answeredAt: null,
  confirmedAt: null,
  releasedAt: null,
  actions: [],
  steps: [{ act: 'compute', at: 1_790_000_000_000, role: 'machine', who: null, note: '' }],
  revisions: [],
  netMovement: null,
  others: [],
  may: ['write'],
};

/** The same as its unit sees it once it was sent. */
export const sentForTests: Result = {
  ...resultForTests,
  state: 'sent',
  sheets: [],
  flags: [],
  leaves: resultForTests.leaves.map((one) => ({ ...one, marks: [] })),
  sentAt: 1_790_000_100_000,
  replyBy: 1_790_900_000_000,
  may: ['reply'],
};
