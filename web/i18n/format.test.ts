import { afterEach, expect, test } from 'vitest';
import { amount, amountWithUnit, grouped, percent, typedDecimal } from './format.ts';
import { language } from './language.ts';

afterEach(() => language.choose('zh'));

test.each([
  [123_456_789, 'yuan', '1,234,567.89'],
  [123_456_789, 'wan', '123.46'],
  [123_456_789, 'yi', '0.0123'],
  [-5, 'yuan', '-0.05'],
  [0, 'wan', '0.00'],
  [9_007_199_254_740_991, 'yuan', '90,071,992,547,409.91'],
  // 0.005 of 万元 exactly: half goes up, which a double would get wrong.
  [5_000, 'wan', '0.01'],
  [4_999, 'wan', '0.00'],
] as const)('%s fen in %s reads %s', (fen, unit, text) => {
  expect(amount(fen, unit)).toBe(text);
});

test('an amount names its unit in the language of the reader', () => {
  expect(amountWithUnit(150_000_000, 'wan')).toBe('150.00 万元');
  language.choose('en');
  expect(amountWithUnit(150_000_000, 'wan')).toBe('150.00 10,000 yuan');
});

test.each([
  ['1234567.89', '1,234,567.89'],
  ['-1234', '-1,234'],
  ['123', '123'],
  ['0.12345678', '0.12345678'],
])('separators in %s: %s', (plain, text) => {
  expect(grouped(plain)).toBe(text);
});

test.each([
  ['0.9235', '92.35%'],
  ['0.92345', '92.35%'],
  ['1', '100.00%'],
  ['not known', 'not known'],
])('the share %s reads %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test.each([
  ['1,234.50', '1234.50'],
  ['１２．５', '12.5'],
  ['12。5', '12.5'],
  [' 7 ', '7'],
  ['.5', '0.5'],
  ['007', '7'],
  ['-0', '0'],
  ['-0.00', '0.00'],
  ['-0.5', '-0.5'],
  ['12345678901234567.89', '12345678901234567.89'],
  ['1e3', undefined],
  ['12a', undefined],
  ['', undefined],
  ['1.', undefined],
])('typed %j is the decimal %s', (typed, text) => {
  expect(typedDecimal(typed)).toBe(text);
});
