import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mean,
  median,
  medianDeviation,
  scaledMedianDeviation,
  squaredDeviations,
  trimmedMean,
  variance,
} from './descriptive.ts';
import { orderlySum } from './sum.ts';

test('a sum keeps what a plain loop loses', () => {
  expect(orderlySum([1e16, 1, -1e16, 1])).toBe(2);
  expect(orderlySum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test('S5 a sum is the same to the last digit in every order', () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 2 });
  fc.assert(
    fc.property(values, fc.infiniteStream(fc.nat()), (list, keys) => {
      const shuffled = list.map((value) => ({ value, key: keys.next().value })).toSorted((a, b) => a.key - b.key);
      expect(orderlySum(shuffled.map(({ value }) => value))).toBe(orderlySum(list));
    }),
    { seed: 11, numRuns: 300 },
  );
});

test.each([
  ['mean', mean([1, 2, 6]), 3],
  ['median of an even number', median([1, 10, 2, 4]), 3],
  ['variance', variance([2, 4, 4, 4, 5, 5, 7, 9]), 32 / 7],
  ['trimmed mean', trimmedMean([100, 1, 2, 3, -50], 1), 2],
  ['median deviation', medianDeviation([1, 1, 2, 2, 4, 6, 9]), 1],
  ['scaled median deviation', scaledMedianDeviation([1, 1, 2, 2, 4, 6, 9]), 1.4826],
])('%s', (_, statistic, expected) => {
  expect(statistic).toEqual({ value: expected });
});

test.each([
  ['the mean of nothing', mean([]), 'too-few-values'],
  ['the variance of one value', variance([4]), 'too-few-values'],
  ['trimming everything away', trimmedMean([1, 2], 1), 'too-few-values'],
  ['a mean with a gap', mean([1, Number.NaN]), 'not-a-number'],
])('%s is undefined, never zero or NaN', (_, statistic, reason) => {
  expect(statistic).toEqual({ undefined: reason });
});

test('a large common offset does not swallow the spread', () => {
  expect(squaredDeviations([1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.3])).toBeCloseTo(0.02, 6);
});
