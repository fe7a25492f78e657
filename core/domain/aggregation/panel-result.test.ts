import { expect, test } from 'vitest';
import { decimal, toDecimal, toText } from '../number/decimal.ts';
import { compare, whole, type Exact } from '../number/exact.ts';
import { panelResult, type PanelContext, type PanelResult } from './panel-result.ts';
import type { PanelTable } from './panel-table.ts';

const citation = 'test';
const table: PanelTable = {
  rows: [
    { fromSeats: 7, onlyWithMoneyAtStake: true, method: { kind: 'trimmed', dropEachSide: 2 }, citation },
    { fromSeats: 5, method: { kind: 'trimmed', dropEachSide: 1 }, citation },
    { fromSeats: 4, method: { kind: 'mean' }, mandatoryReview: true, citation },
    { fromSeats: 3, method: { kind: 'median' }, citation },
  ],
};

const grades: readonly (readonly [string, Exact])[] = [
  ['excellent', whole(90)],
  ['good', whole(80)],
  ['fair', whole(60)],
];
const context: PanelContext = {
  moneyAtStake: false,
  maximum: whole(100),
  rounding: { places: 2 },
  gradeOf: (score) => grades.find(([, bound]) => compare(score, bound) >= 0)?.[0] ?? 'poor',
};

const panel = (texts: readonly string[], given: Partial<PanelContext> = {}) =>
  panelResult(
    table,
    texts.map((text, at) => ({ sheet: `s${at + 1}`, total: decimal(text) })),
    { ...context, ...given },
  );

const valueOf = (texts: readonly string[], given: Partial<PanelContext> = {}): PanelResult => {
  const outcome = panel(texts, given);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

test.each([
  [
    'seven, money at stake: two off each side',
    ['10', '20', '70', '71', '72', '99', '100'],
    true,
    '71.00',
    ['s1', 's2', 's6', 's7'],
  ],
  ['seven, no money: one off each side', ['10', '20', '70', '71', '72', '99', '100'], false, '66.40', ['s1', 's7']],
  ['five: one off each side', ['60', '80', '81', '82', '100'], true, '81.00', ['s1', 's5']],
  ['four: the mean', ['80', '81', '82', '83'], false, '81.50', []],
  ['three: the median', ['80', '90', '85'], false, '85.00', ['s1', 's2']],
])('%s', (_, texts, moneyAtStake, published, dropped) => {
  const result = valueOf(texts, { moneyAtStake });
  expect(toDecimal(result.published, 2)).toBe(published);
  expect(result.dropped).toEqual(dropped);
});

test('a panel of four must be looked at by people', () => {
  expect(valueOf(['80', '81', '82', '83']).mandatoryReview).toBe(true);
  expect(valueOf(['80', '81', '82']).mandatoryReview).toBe(false);
});

test('fewer sheets than any row serves give no result', () => {
  expect(panel(['80', '90'])).toEqual({ ok: false, refusal: { code: 'PANEL-001', params: { have: 2, need: 3 } } });
});

test('the grade is read from the score rounded half up, once', () => {
  const result = valueOf(['91.05', '90.02', '94.97', '83.94']);
  expect(toText(result.exact)).toBe('89.995');
  expect([toDecimal(result.published, 2), result.grade]).toEqual(['90.00', 'excellent']);
});

test('one expert moves a trimmed result between the neighbours, never further', () => {
  const { shiftByOne } = valueOf(['70', '80', '81', '82', '95']);
  expect(toText(shiftByOne.lowest)).toBe('77');
  expect(toText(shiftByOne.highest)).toBe('86');
  expect(toText(shiftByOne.largest)).toBe('5');
  expect(shiftByOne.gradeSurvives).toBe(false);
});

test('two experts together can pull a panel of five where one cannot', () => {
  const { shiftByOne, shiftByTwo } = valueOf(['84', '84', '85', '86', '86']);
  expect(shiftByOne.gradeSurvives).toBe(true);
  expect(shiftByTwo.gradeSurvives).toBe(false);
  expect(compare(shiftByTwo.largest, shiftByOne.largest)).toBeGreaterThan(0);
});

test('the sheets on which the grade hangs are named, as a note', () => {
  expect(valueOf(['79', '79.5', '80', '83']).gradeHangsOn).toEqual(['s4']);
  expect(valueOf(['85', '85', '85', '85', '85']).gradeHangsOn).toEqual([]);
});

test('seats of different weight need a weight on every sheet', () => {
  const weighted: PanelTable = { rows: [{ fromSeats: 2, method: { kind: 'weighted' }, citation }] };
  const sheets = [
    { sheet: 'a', total: whole(90), weight: whole(3) },
    { sheet: 'b', total: whole(70), weight: whole(1) },
  ];
  const outcome = panelResult(weighted, sheets, context);
  expect(outcome.ok && toText(outcome.value.exact)).toBe('85');
  expect(panelResult(weighted, [sheets[0]!, { sheet: 'b', total: whole(70) }], context)).toMatchObject({
    refusal: { code: 'PANEL-002' },
  });
});
