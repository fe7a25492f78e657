import { describe, expect, test } from 'vitest';
import { described, leaf, named, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { checkFormula } from '../../expressions/check-formula.ts';
import type { Pack } from '../../generated/pack.ts';
import { packFaults } from './pack-faults.ts';

const whole = resolvedFrom(smallPack);
const faultsOf = (change: Partial<Pack>) => packFaults(resolvedFrom({ ...smallPack, ...change }), checkFormula);
const codesOf = (change: Partial<Pack>) => faultsOf(change).map((fault) => fault.code);

/** The small pack with one leaf changed. */
function withLeaf(code: string, change: Partial<Pack['indicators'] extends (infer L)[] | undefined ? L : never>) {
  return { indicators: whole.indicators.map((one) => (one.code === code ? { ...one, ...change } : one)) };
}

test('the small pack has no faults', () => {
  expect(packFaults(whole, checkFormula)).toEqual([]);
});

describe('the tree', () => {
  test.each<[string, Partial<Pack>, string, string]>([
    [
      'a code used twice',
      { indicators: [...whole.indicators, leaf('D.Basis', '1')] },
      'PACK-010',
      '/indicators/9/code',
    ],
    [
      'a code used by a group and a leaf',
      { indicators: [...whole.indicators, leaf('D', '1')] },
      'PACK-010',
      '/indicators/9/code',
    ],
    [
      'codes that look alike',
      { indicators: [...whole.indicators, leaf('D.Bas1s', '1'), leaf('D.BaslS', '1')] },
      'PACK-021',
      '/indicators/10',
    ],
    ['an unknown parent', withLeaf('D.Basis', { parent: 'X' }), 'PACK-014', '/indicators/0/parent'],
    ['a leaf as parent', withLeaf('D.Basis', { parent: 'D.Money' }), 'PACK-031', '/indicators/0/parent'],
    [
      'a group without leaves',
      { groups: [...whole.groups, { code: 'X', title: named('X') }] },
      'PACK-030',
      '/groups/4',
    ],
    [
      'groups in a circle',
      {
        groups: [
          ...whole.groups,
          { code: 'X', parent: 'Y', title: named('X') },
          { code: 'Y', parent: 'X', title: named('Y') },
        ],
      },
      'PACK-015',
      '/groups/4/parent',
    ],
  ])('%s is refused', (_, change, code, at) => {
    expect(faultsOf(change)).toContainEqual(expect.objectContaining({ code, at }));
  });
});

describe('weights total exactly 100', () => {
  test('the error prints the total and the three largest weights', () => {
    expect(faultsOf(withLeaf('D.Basis', { weight: '8' }))).toContainEqual({
      code: 'PACK-012',
      at: '/indicators',
      params: { total: '98.00', expected: '100.00', largest: 'E.People 20.00, O.Count 15.00, D.Money 10.00' },
    });
  });

  test('a group weighs what it states', () => {
    const moved = withLeaf('D.Basis', { weight: '9.99' }).indicators.map((one) =>
      one.code === 'P.Rules' ? { ...one, weight: '10.01' } : one,
    );
    expect(codesOf({ indicators: moved })).toEqual(['PACK-013', 'PACK-013']);
  });

  test('a hundredth too much is too much', () => {
    expect(codesOf(withLeaf('E.People', { weight: '20.01' }))).toEqual(['PACK-012', 'PACK-013']);
  });

  test('weights finer than the pack allows are refused', () => {
    const split = [
      ...withLeaf('E.People', { weight: '19.999' }).indicators,
      described('E.More', '0.001', { parent: 'E' }),
    ];
    expect(codesOf({ indicators: split })).toEqual(['PACK-058', 'PACK-058']);
  });

  test('full marks must be recordable', () => {
    expect(codesOf({ rounding: { ...whole.rounding, leaf: { places: 1 } } })).toEqual(['PACK-057']);
  });

  test('blocks scored apart total 100 each, and together', () => {
    const blocks = { totals: 'blockNormalised', groups: whole.groups.filter((group) => group.code !== 'E') } as const;
    const indicators = whole.indicators.filter((one) => one.parent !== 'E');
    expect(codesOf({ ...blocks, indicators })).toEqual(['PACK-012', 'PACK-012', 'PACK-012', 'PACK-012', 'PACK-062']);
  });
});

describe('blocks scored apart', () => {
  const blocks = (
    more: Partial<Pack['indicators'] extends (infer L)[] | undefined ? L : never> = {},
  ): Partial<Pack> => ({
    totals: 'blockNormalised',
    evaluates: 'person',
    groups: [
      { code: 'M', title: named('管理'), weight: '25' },
      { code: 'R', title: named('结果'), weight: '75' },
    ],
    indicators: [
      leaf('M.A', '40', { parent: 'M', ...more }),
      leaf('M.B', '60', { parent: 'M' }),
      leaf('R.A', '100', { parent: 'R' }),
    ],
  });

  test('each totals 100, and a block states its own weight', () => {
    expect(codesOf(blocks())).toEqual([]);
  });

  test('weight moves inside a block', () => {
    expect(codesOf(blocks({ notApplicable: { policy: 'moveTo', to: 'M.B' } }))).toEqual([]);
  });

  test('weight never moves to another block', () => {
    expect(codesOf(blocks({ notApplicable: { policy: 'moveTo', to: 'R.A' } }))).toEqual(['PACK-043']);
  });
});

describe('facts, measures and rules', () => {
  const fact = { title: named('事实'), unit: 'count' } as const;
  const yesNo = { title: named('是否'), unit: 'yesNo' } as const;

  test.each<[string, Partial<Pack>, string[]]>([
    [
      'a rule that reads an unknown fact',
      withLeaf('O.Count', { rule: { kind: 'ratioToTarget', actual: 'did', target: 'planned' } }),
      ['PACK-016'],
    ],
    ['a yes/no where a number is needed', { facts: { ...whole.facts, done: yesNo } }, ['PACK-017']],
    ['bounds turned round', { facts: { ...whole.facts, extra: { ...fact, min: '2', max: '1' } } }, ['PACK-066']],
    [
      'a measure named like a fact',
      { measures: { done: { kind: 'constant', title: named('常数'), value: '1' } } },
      ['PACK-018'],
    ],
    [
      'a measure of something unknown',
      { measures: { rate: { kind: 'rate', title: named('率'), of: 'done', to: 'nothing' } } },
      ['PACK-016'],
    ],
    [
      'measures in a circle',
      {
        measures: {
          first: { kind: 'sum', title: named('一'), of: ['done', 'second'] },
          second: { kind: 'difference', title: named('二'), of: 'first', less: 'done' },
        },
      },
      ['PACK-020', 'PACK-020'],
    ],
    [
      'a formula with an unknown name',
      { measures: { rate: { kind: 'formula', title: named('率'), formula: 'done / plan', uses: ['done', 'plan'] } } },
      ['EXPR-004'],
    ],
    [
      'a share that is a yes/no',
      withLeaf('O.Count', { rule: { kind: 'expression', share: 'done > 1', uses: ['done'] } }),
      ['EXPR-007'],
    ],
    [
      'a veto whose `uses` is short',
      { vetoes: [{ ...whole.vetoes[0]!, uses: [] }] as Pack['vetoes'] & object },
      ['EXPR-005'],
    ],
    ['a veto to an unknown grade', { vetoes: [{ ...whole.vetoes[0]!, capGradeAt: 'terrible' }] }, ['PACK-037']],
    ['levels judged by facts', withLeaf('O.Good', { judgedBy: 'facts' }), ['PACK-034']],
    ['a rate judged by the expert', withLeaf('O.Count', { judgedBy: 'expert' }), ['PACK-034']],
    ['a citation that is not there', withLeaf('O.Good', { cites: ['rule-2'] }), ['PACK-045']],
  ])('%s is refused', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  test('BJEV-15 a qualitative leaf without described levels or points is refused', () => {
    expect(codesOf(withLeaf('O.Count', { nature: 'qualitative' }))).toEqual(['PACK-059']);
  });
});

describe('settings', () => {
  const [first, second, third, last] = whole.gradeScale;
  test.each<[string, Partial<Pack>, string[]]>([
    ['grades out of order', { gradeScale: [second!, first!, third!, last!] }, ['PACK-035']],
    [
      'a scale that does not reach the ground',
      { gradeScale: [first!, second!, { ...last!, from: '1' }], vetoes: [] },
      ['PACK-036'],
    ],
    ['an end before the beginning', { effectiveTo: '2023-12-31' }, ['PACK-044']],
    [
      'weight that moves to its own node',
      withLeaf('P.Assets', { notApplicable: { policy: 'moveTo', to: 'P.Assets' } }),
      ['PACK-043'],
    ],
    ['weight that moves nowhere', withLeaf('P.Assets', { notApplicable: { policy: 'moveTo', to: 'Q' } }), ['PACK-043']],
  ])('%s is refused', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });
});
