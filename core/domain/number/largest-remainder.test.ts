import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, toDecimal } from './decimal.ts';
import { multiply, ratio, sum, whole } from './exact.ts';
import { apportion } from './largest-remainder.ts';
import { round, roundProduct } from './rounding.ts';

const split = (weights: readonly string[], total: string, places: number) =>
  apportion(weights.map(decimal), decimal(total), { places }).map((part) => toDecimal(part, places));

test.each([
  ['fifteen over four equal items', ['1', '1', '1', '1'], '15', 0, ['4', '4', '4', '3']],
  ['ten over three, the odd cent to the first', ['1', '1', '1'], '10', 2, ['3.34', '3.33', '3.33']],
  ['the largest remainder wins before the order', ['1', '1', '2'], '1', 1, ['0.3', '0.2', '0.5']],
  ['an item without weight gets nothing', ['0', '1'], '7.5', 1, ['0.0', '7.5']],
  ['nothing over nothing', ['0', '0'], '0', 2, ['0.00', '0.00']],
])('%s', (_, weights, total, places, parts) => {
  expect(split(weights, total, places)).toEqual(parts);
});

test('the parts always add up to the total, each within one unit of its fair share', () => {
  const weights = fc
    .array(fc.nat(100_000), { minLength: 1, maxLength: 30 })
    .filter((parts) => parts.some((part) => part > 0));
  fc.assert(
    fc.property(weights, fc.nat(1_000_000), (parts, units) => {
      const total = decimal(`${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`);
      const shares = apportion(parts.map(whole), total, { places: 2 });
      expect(sum(shares)).toEqual(total);
      const weight = parts.reduce((a, b) => a + b, 0);
      shares.forEach((share, index) => {
        const fair = (units * (parts[index] ?? 0)) / weight;
        expect(Math.abs(Number(toDecimal(share, 2)) * 100 - fair)).toBeLessThan(1.0001);
      });
    }),
    { seed: 20240101, numRuns: 300 },
  );
});

test.each([
  ['a total between two units', ['1'], '0.005'],
  ['a negative weight', ['-1', '2'], '1'],
  ['a total with nothing to carry it', ['0'], '1'],
])('%s is a fault', (_, weights, total) => {
  expect(() => split(weights, total, 2)).toThrow(RangeError);
});

test('rounding is half up, away from zero on ties', () => {
  expect(['0.125', '-0.125', '0.1249'].map((text) => toDecimal(round(decimal(text), { places: 2 }), 2))).toEqual([
    '0.13',
    '-0.13',
    '0.12',
  ]);
});

test('a product rounded once is the rounded product', () => {
  const wide = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
  const fraction = fc.tuple(wide, fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1 })));
  fc.assert(
    fc.property(fraction, fraction, fc.nat(4), ([a, b], [c, d], places) => {
      const [first, second] = [ratio(a, b), ratio(c, d)];
      expect(roundProduct(first, second, { places })).toEqual(round(multiply(first, second), { places }));
    }),
    { seed: 3, numRuns: 1000 },
  );
});
