import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjust } from './multiplicity.ts';
import { normalCdf } from './normal.ts';
import { beyondDoubt, bottomPValues, plainBottom, rankIntervals } from './ranks.ts';
import type { Measured } from './shrinkage.ts';

const measured = (...pairs: readonly (readonly [number, number])[]): readonly Measured[] =>
  pairs.map(([estimate, error]) => ({ estimate, error }));

test('far apart: every rank is known; equal: no rank is', () => {
  expect(rankIntervals(measured([90, 1], [50, 1], [70, 1]), 0.05)).toEqual([
    { lower: 1, upper: 1 },
    { lower: 3, upper: 3 },
    { lower: 2, upper: 2 },
  ]);
  expect(rankIntervals(measured([70, 5], [71, 5], [69, 5]), 0.05)).toEqual(
    Array.from({ length: 3 }, () => ({ lower: 1, upper: 3 })),
  );
});

test('the counted rejections are those of Holm over the whole list of pairs', () => {
  const pools = fc.array(
    fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.5, max: 8, noNaN: true })),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pools, (pool) => {
      const members = measured(...pool);
      const pairs = members.flatMap((a, i) => members.flatMap((b, j) => (i === j ? [] : [{ i, j, p: above(a, b) }])));
      const holm = adjust(
        pairs.map(({ p }) => p),
        'holm',
      );
      const shown = pairs.filter((_, at) => holm[at]! <= 0.05);
      rankIntervals(members, 0.05).forEach(({ lower, upper }, member) => {
        expect(lower).toBe(1 + shown.filter(({ j }) => j === member).length);
        expect(upper).toBe(members.length - shown.filter(({ i }) => i === member).length);
      });
    }),
    { seed: 5, numRuns: 200 },
  );
});

const above = (a: Measured, b: Measured) => normalCdf(-(a.estimate - b.estimate) / Math.hypot(a.error, b.error));

test('beyond doubt: the p value that all but the bottom are better', () => {
  const pool = measured([80, 1], [81, 1], [82, 1], [20, 1], [79, 1]);
  const p = bottomPValues(pool, 1);
  expect(p[3]).toBeLessThan(1e-10);
  expect(p[1]).toBe(1);
  expect(beyondDoubt(p, 0.05)).toEqual([3]);
  expect(plainBottom(pool, 2)).toEqual([3, 4]);
});

test('a bottom as large as the pool proves nothing', () => {
  expect(bottomPValues(measured([1, 1], [99, 1]), 2)).toEqual([1, 1]);
});
