import { expect, test } from 'vitest';
import { amountUnit } from '../i18n/format.ts';
import { exportedText, headText, orderBy, shownText, type Column } from './column.ts';

interface Row {
  readonly v: string | number | undefined;
}

const head = { zh: '值', en: 'Value' };
const column = (kind: Column<Row>['kind']): Column<Row> => ({
  id: 'v',
  head,
  value: (row) => row.v,
  ...(kind !== undefined && { kind }),
});
const sorted = (values: readonly Row['v'][], descending = false): readonly Row['v'][] =>
  values
    .map((v) => ({ v }))
    .sort(orderBy(column('number'), descending))
    .map((row) => row.v);

test('decimals sort by value, not by letters or doubles', () => {
  expect(sorted(['10', '9.5', '9.50000000000000001', '-1'])).toEqual(['-1', '9.5', '9.50000000000000001', '10']);
});

test('rows without a value come last, either way round', () => {
  expect(sorted([undefined, '2', '1'])).toEqual(['1', '2', undefined]);
  expect(sorted([undefined, '1', '2'], true)).toEqual(['2', '1', undefined]);
});

test('words sort by code unit, the same on every machine', () => {
  expect(sorted(['乙', 'b', 'A', '甲'])).toEqual(['A', 'b', '乙', '甲']);
});

test.each([
  ['number', '1234567.8', '1,234,567.8', '1234567.8'],
  ['amount', 1_234_567_890_000, '1,234,567.89', '1234567.89'],
  ['date', '2026-12-18', '2026-12-18 周五', '2026-12-18 周五'],
  ['text', undefined, '–', ''],
  ['text', '', '–', ''],
] as const)('a %s cell of %s shows %s and exports %s', (kind, v, shown, exported) => {
  expect(shownText(column(kind), { v })).toBe(shown);
  expect(exportedText(column(kind), { v })).toBe(exported);
});

test('the head of an amount column names the unit', () => {
  expect(headText(column('amount'))).toBe('值（万元）');
  amountUnit.choose('yi');
  expect(headText(column('amount'))).toBe('值（亿元）');
  amountUnit.choose('wan');
});
