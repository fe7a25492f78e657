import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjust, rejected } from './multiplicity.ts';
import { grubbsCritical, grubbsStatistic, modifiedZ } from './outliers.ts';
import { hodgesLehmann, huberLocation, huberProposal2 } from './robust.ts';

test.each([
  ['bonferroni', [0.03, 0.12, 0.9]],
  ['holm', [0.03, 0.08, 0.3]],
  ['BH', [0.03, 0.06, 0.3]],
] as const)('%s adjusts three p values, in the order given', (method, expected) => {
  adjust([0.01, 0.04, 0.3], method).forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 12));
  adjust([0.3, 0.01, 0.04], method).forEach((value, at) => expect(value).toBeCloseTo(expected[(at + 2) % 3]!, 12));
});

test('Holm rejects no more than Benjamini and Hochberg, and at least as much as Bonferroni', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (p) => {
      const [bonferroni, holm, bh] = (['bonferroni', 'holm', 'BH'] as const).map((method) => rejected(p, method, 0.05));
      expect(bonferroni!.every((at) => holm!.includes(at))).toBe(true);
      expect(holm!.every((at) => bh!.includes(at))).toBe(true);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('Grubbs: the largest distance in standard deviations', () => {
  expect(grubbsStatistic([1, 2, 3])).toEqual({ value: 1 });
  expect(grubbsStatistic([5, 5, 5])).toEqual({ undefined: 'no-variation' });
  expect(grubbsStatistic([5, 6])).toEqual({ undefined: 'too-few-values' });
});

// Grubbs & Beck 1972, one-sided 5 % points, printed to about a thousandth.
test.each([
  [3, 1.153],
  [5, 1.672],
  [10, 2.176],
  [20, 2.557],
])('the critical value of G for %d values is %d', (count, printed) => {
  const critical = grubbsCritical(count, 0.05, 'one');
  expect('value' in critical && Math.abs(critical.value - printed)).toBeLessThan(0.001);
});

test('modified z: a wild value stands out, equal values have none', () => {
  const z = modifiedZ([1, 2, 3, 4, 100]);
  expect('value' in z && z.value[4]).toBeCloseTo(0.6745 * 97, 10);
  expect(modifiedZ([7, 7, 7, 9])).toEqual({ undefined: 'no-variation' });
});

test('a wild value moves robust locations no further when it grows wilder', () => {
  const mild = [1, 2, 3, 4, 10];
  const wild = [1, 2, 3, 4, 1e6];
  expect(huberLocation(wild, 1.5)).toEqual(huberLocation(mild, 1.5));
  expect(hodgesLehmann([1, 2, 3, 4, 5])).toEqual({ value: 3 });
  expect(huberLocation([4, 4, 4, 9], 1.5)).toEqual({ undefined: 'no-variation' });
});

test('without wild values Huber is the mean, and proposal 2 finds location and scale', () => {
  const location = huberLocation([1, 2, 3, 4, 5], 10);
  expect('value' in location && location.value).toBeCloseTo(3, 12);
  const both = huberProposal2([1, 2, 3, 4, 5], 20);
  expect('value' in both && both.value.location).toBeCloseTo(3, 10);
  expect('value' in both && both.value.scale).toBeCloseTo(Math.sqrt(2.5), 10);
});
