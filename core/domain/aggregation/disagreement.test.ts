import { expect, test } from 'vitest';
import { decimal } from '../number/decimal.ts';
import { compare, whole, type Exact } from '../number/exact.ts';
import { disagreement, type DisagreementRule } from './disagreement.ts';
import { panelResult } from './panel-result.ts';
import type { PanelTable } from './panel-table.ts';

const rule: DisagreementRule = {
  sigma: '5',
  ranges: [
    { seats: 3, look: '3.31', arbitrate: '4.12' },
    { seats: 5, look: '3.86', arbitrate: '4.60' },
  ],
  citation: 'studentised range, 5 % and 1 %',
};
const gradeOf = (value: Exact): string => (compare(value, whole(80)) >= 0 ? 'good' : 'fair');
const mean: PanelTable = { rows: [{ fromSeats: 3, method: { kind: 'mean' }, citation: 'test' }] };
const trimmed: PanelTable = {
  rows: [{ fromSeats: 3, method: { kind: 'trimmed', dropEachSide: 1 }, citation: 'test' }],
};

function judged(table: PanelTable, ...totals: readonly string[]) {
  const sheets = totals.map((total, at) => ({ sheet: String(at), total: decimal(total) }));
  const context = { moneyAtStake: false, maximum: whole(100), rounding: { places: 2 }, gradeOf };
  const panel = panelResult(table, sheets, context);
  if (!panel.ok) throw new Error(panel.refusal.code);
  const { arbitrate, look } = disagreement(rule, panel.value, gradeOf);
  return { arbitrate: arbitrate.map(({ kind }) => kind), look: look.map(({ kind }) => kind) };
}

test.each([
  ['the usual noise', ['80', '82', '84', '86', '99.3'], { arbitrate: [], look: [] }],
  ['just beyond the first limit', ['80', '82', '84', '86', '99.31'], { arbitrate: [], look: ['range'] }],
  ['on the second limit', ['77', '82', '84', '86', '100'], { arbitrate: [], look: ['range'] }],
  ['beyond the second limit', ['76.99', '82', '84', '86', '100'], { arbitrate: ['range'], look: [] }],
  ['six seats take the row of five', ['76.99', '82', '84', '85', '86', '100'], { arbitrate: ['range'], look: [] }],
])('%s', (_, totals, expected) => {
  expect(judged(trimmed, ...totals)).toEqual(expected);
});

test.each([
  ['2.90 from the median, beyond σ ÷ √3, in another grade', ['81', '81', '72.30'], ['median']],
  ['2.88 from the median, within σ ÷ √3', ['81', '81', '72.36'], []],
  ['far from the median in the same grade', ['89', '89', '80.3'], []],
])('a mean %s', (_, totals, expected) => {
  expect(judged(mean, ...totals).arbitrate).toEqual(expected);
});
