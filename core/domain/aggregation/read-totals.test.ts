import { expect, test } from 'vitest';
import { whole } from '../number/exact.ts';
import { readTotals } from './read-totals.ts';

const limits = { maximum: whole(100), places: 2 };

test.each([
  ['a word', 'NaN'],
  ['above the maximum', '100.01'],
  ['below zero', '-0.01'],
  ['an exponent', '1e2'],
  ['a blank', ' 80'],
  ['full-width digits', '８０'],
  ['a separator', '1,0'],
  ['more decimals than allowed are refused, not rounded', '80.005'],
])('%s is refused where it stands', (_, text) => {
  expect(readTotals(['80', text], limits)).toEqual({
    ok: false,
    refusal: { code: 'PANEL-005', params: { text }, at: '/1' },
  });
});

test('the bounds themselves are totals', () => {
  expect(readTotals(['0', '100', '99.99'], limits).ok).toBe(true);
});

test('an empty list is refused', () => {
  expect(readTotals([], limits)).toMatchObject({ refusal: { code: 'PANEL-001' } });
});
