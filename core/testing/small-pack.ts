import type { Citation, Indicator, Level, Pack, Text } from '../generated/pack.ts';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';

/** A text that is enough for a test. */
export const named = (name: string): Text => ({ zh: name, en: name });

const citation: Citation = { document: named('办法'), article: named('第一条'), confidence: 'design' };

/** A leaf judged by the expert through one earning item, to be changed as the test needs. */
export const leaf = (code: string, weight: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  title: named(code),
  nature: 'qualitative',
  scope: 'common',
  weight,
  judgedBy: 'expert',
  standard: { basis: 'plan', source: named('计划') },
  rule: { kind: 'checklist', shares: 'equal', items: [{ code: 'Done', title: named('完成'), role: 'earn' }] },
  tags: { threeE: ['economy'], content: 'management' },
  cites: ['rule-1'],
  ...more,
});

/** A leaf whose share is the fact `${name}` ÷ `${name}Plan`. */
export const computed = (code: string, weight: string, more: Partial<Indicator> = {}): Indicator =>
  leaf(code, weight, {
    nature: 'quantitative',
    judgedBy: 'facts',
    rule: { kind: 'ratioToTarget', actual: 'done', target: 'planned' },
    ...more,
  });

const level = (code: string, [from, to]: readonly [string, string], includes: Level['includes']): Level => ({
  code,
  title: named(code),
  description: named(code),
  from,
  to,
  includes,
});

/** A leaf judged inside one of three described levels. */
export const described = (code: string, weight: string, more: Partial<Indicator> = {}): Indicator =>
  leaf(code, weight, {
    rule: {
      kind: 'levels',
      levels: [
        level('Met', ['0.8', '1'], 'both'),
        level('Partly', ['0.6', '0.8'], 'lower'),
        level('NotMet', ['0', '0.6'], 'lower'),
      ],
    },
    ...more,
  });

const tags = (dimension: NonNullable<Indicator['tags']['dimension']>): Indicator['tags'] => ({
  threeE: ['effectiveness'],
  dimension,
  content: 'attainment',
});

/** A whole pack without faults: decision 20, process 20, output 40, effect 20, with one veto of each kind. */
export const smallPack: Pack = {
  packFormat: 1,
  id: 'small',
  version: '1.0.0',
  title: named('小指标包'),
  curator: { role: 'finance', name: named('财政局') },
  region: { code: 'CN', title: named('全国') },
  jurisdiction: 'county',
  evaluates: 'project',
  effectiveFrom: '2024-01-01',
  facts: {
    done: { title: named('完成数'), unit: 'count', min: '0' },
    planned: { title: named('计划数'), unit: 'count', min: '0' },
    daysLate: { title: named('延迟天数'), unit: 'days', min: '0' },
    falseRecords: { title: named('虚假数据'), unit: 'count', min: '0' },
  },
  measures: {},
  groups: [
    { code: 'D', title: named('决策'), weight: '20' },
    { code: 'P', title: named('过程'), weight: '20' },
    { code: 'O', title: named('产出'), weight: '40' },
    { code: 'E', title: named('效益'), weight: '20' },
  ],
  indicators: [
    leaf('D.Basis', '10', { parent: 'D', tags: { threeE: ['economy'], content: 'goalSetting' } }),
    leaf('D.Money', '10', {
      parent: 'D',
      tags: { threeE: ['economy'], content: 'funding' },
      notApplicable: { policy: 'rescale' },
    }),
    leaf('P.Rules', '10', { parent: 'P', notApplicable: { policy: 'fullMarks' } }),
    leaf('P.Assets', '10', { parent: 'P', notApplicable: { policy: 'moveTo', to: 'P.Rules' } }),
    computed('O.Count', '15', { parent: 'O', tags: tags('quantity') }),
    described('O.Good', '10', { parent: 'O', tags: tags('quality') }),
    computed('O.Time', '10', {
      parent: 'O',
      tags: tags('timeliness'),
      rule: {
        kind: 'deductPer',
        deductions: [
          {
            measure: 'daysLate',
            side: 'above',
            beyond: '0',
            per: '1',
            amount: '0.3',
            in: 'points',
            counting: 'started',
          },
        ],
      },
    }),
    leaf('O.Cost', '5', { parent: 'O', tags: tags('cost') }),
    described('E.People', '20', { parent: 'E', tags: tags('social') }),
  ],
  vetoes: [
    {
      judgedBy: 'facts',
      code: 'V.False',
      title: named('虚假'),
      when: 'falseRecords > 0',
      uses: ['falseRecords'],
      capGradeAt: 'poor',
      cites: ['rule-1'],
    },
    {
      judgedBy: 'expert',
      code: 'V.Harm',
      title: named('损害'),
      question: named('是否造成重大损害?'),
      moreThan: '0.5',
      capGradeAt: 'fair',
      cites: ['rule-1'],
    },
  ],
  gradeScale: [
    { code: 'excellent', title: named('优'), from: '90' },
    { code: 'good', title: named('良'), from: '80' },
    { code: 'fair', title: named('中'), from: '60' },
    { code: 'poor', title: named('差'), from: '0' },
  ],
  rounding: { weight: { places: 2 }, leaf: { places: 2 }, panel: { places: 2 } },
  totals: 'sum',
  evidence: { unratedAbove: '0.3' },
  citations: { 'rule-1': citation },
};

/** A pack as resolution would give it, for tests that begin after it. */
export const resolvedFrom = (pack: Pack): ResolvedPack => {
  const { extends: _extends, ...stated } = pack;
  return {
    facts: {},
    measures: {},
    groups: [],
    indicators: [],
    slots: [],
    vetoes: [],
    constraints: [],
    waivers: [],
    absences: [],
    resolvedFrom: [],
    gradeScale: [],
    rounding: { weight: { places: 2 }, leaf: { places: 2 }, panel: { places: 2 } },
    totals: 'sum',
    evidence: { unratedAbove: '0.3' },
    ...stated,
  };
};

/** What an expert would enter to earn all of {@link smallPack}, and the facts for it. */
export const fullSheet = {
  facts: { done: '100', planned: '100', daysLate: '0', falseRecords: '0' },
  entries: {
    'D.Basis': { kind: 'checked', items: ['Done'] },
    'D.Money': { kind: 'checked', items: ['Done'] },
    'P.Rules': { kind: 'checked', items: ['Done'] },
    'P.Assets': { kind: 'checked', items: ['Done'] },
    'O.Good': { kind: 'level', level: 'Met', points: '10' },
    'O.Cost': { kind: 'checked', items: ['Done'] },
    'E.People': { kind: 'level', level: 'Met', points: '20' },
  },
} as const;
