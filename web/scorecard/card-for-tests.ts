import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';

const text = (zh: string) => ({ zh, en: `en ${zh}` });
const sources = {
  explanation: text('说明'),
  standard: { basis: 'plan' as const, source: text('绩效目标表') },
  evidence: [text('台账')],
  clauses: [{ document: text('管理办法'), article: text('第十七条') }],
  points: [text('是否明确')],
};

const computed: CardLeaf = {
  ...sources,
  code: 'O.Paid',
  parent: 'O',
  title: text('按时发放率'),
  weight: '10',
  factor: '1',
  judgedBy: 'facts',
  notApplicable: null,
  rule: null,
  trace: {
    code: 'O.Paid',
    title: text('按时发放率'),
    state: 'scored',
    weight: { stated: '10', used: '10' },
    judgedBy: 'facts',
    rule: 'ratioToTarget',
    branch: { id: 'trace.ratioToTarget.short', numbers: { rate: '0.968' } },
    quantities: [{ name: 'paid', kind: 'fact', title: text('按时发放人数'), value: '968', of: [] }],
    points: '9.68',
    clauses: [],
  },
};

const described: CardLeaf = {
  ...sources,
  code: 'E.Social',
  parent: 'E',
  title: text('社会效益'),
  weight: '15',
  factor: '1',
  judgedBy: 'expert',
  notApplicable: null,
  trace: null,
  rule: {
    kind: 'levels',
    levels: [
      {
        code: 'High',
        title: text('显著'),
        description: text('受益面广'),
        from: '0.8',
        to: '1',
        includes: 'both',
        least: '12.00',
        most: '15.00',
      },
      {
        code: 'Low',
        title: text('不明显'),
        description: text('受益面窄'),
        from: '0',
        to: '0.8',
        includes: 'lower',
        least: '0.00',
        most: '11.99',
      },
    ],
  },
};

const listed: CardLeaf = {
  ...sources,
  code: 'P.Rules',
  parent: 'P',
  title: text('制度健全性'),
  weight: '10',
  factor: '1',
  judgedBy: 'expert',
  notApplicable: null,
  trace: null,
  rule: {
    kind: 'checklist',
    shares: 'equal',
    items: [
      { code: 'Made', title: text('制定制度'), role: 'earn' },
      { code: 'Kept', title: text('执行制度'), role: 'earnAndVeto' },
    ],
  },
};

const dropped: CardLeaf = {
  ...sources,
  code: 'P.Asset',
  parent: 'P',
  title: text('资产管护'),
  weight: '0',
  factor: '0',
  judgedBy: 'expert',
  notApplicable: '本项目没有资产',
  trace: null,
  rule: null,
};

/** A card with a leaf of each kind. */
export const cardForTests = (changes: Partial<Card> = {}): Card => ({
  version: 1,
  task: 'task-1',
  pseudonym: '青松-1',
  stratum: 'business',
  round: 'R2026-01',
  roundTitle: text('年度评价'),
  project: 'X017',
  projectTitle: text('对口支援资金'),
  packTitle: text('指标包'),
  packVersion: '1.0.0',
  dueAt: Date.parse('2026-12-18T17:00:00+08:00'),
  roundHash: 'aa'.repeat(32),
  dossierHash: 'bb'.repeat(32),
  places: 2,
  sheet: 'draft',
  seal: null,
  sealedAt: null,
  content: { entries: [], contests: [], raisedVetoes: [] },
  groups: [
    { code: 'O', parent: null, title: text('产出') },
    { code: 'E', parent: null, title: text('效益') },
    { code: 'P', parent: null, title: text('过程') },
  ],
  leaves: [computed, described, listed, dropped],
  vetoes: [],
  facts: [{ code: 'paid', title: text('按时发放人数'), value: '968', unit: 'person', evidence: ['ee'.repeat(32)] }],
  evidence: [
    { digest: 'ee'.repeat(32), name: '绩效报告.pdf', mediaType: 'application/pdf', size: 34_000, ground: 'goal' },
  ],
  ...changes,
});
