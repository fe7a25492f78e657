import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, toDecimal } from '../number/decimal.ts';
import { add, compare, isEqual, ratio, sum, whole, type Exact } from '../number/exact.ts';
import { round } from '../number/rounding.ts';
import { applyMethod, type PanelMethod } from './panel-method.ts';
import { panelLeaves } from './panel-leaves.ts';
import { publishedParts } from './published-parts.ts';

const methods: readonly PanelMethod[] = [
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'trimmed', dropEachSide: 1 },
  { kind: 'trimmedShare', shareEachSide: '0.2' },
  { kind: 'weighted' },
  { kind: 'hodgesLehmann' },
];
const hundredths = fc.nat(10_000);
const panels = fc.array(hundredths, { minLength: 3, maxLength: 9 });
const points = (units: number): Exact => ratio(units, 100);
const settings = { seed: 20_240_601, numRuns: 500 };

function resultOf(method: PanelMethod, totals: readonly Exact[]): Exact {
  const outcome = applyMethod(
    method,
    totals,
    totals.map((_, seat) => whole(1 + (seat % 3))),
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.value;
}

test.each(methods)(
  'S6 $kind: raising one total never lowers the result, and the result lies within the totals',
  (method) => {
    fc.assert(
      fc.property(panels, fc.nat(8), hundredths, (units, seat, raise) => {
        const totals = units.map(points);
        const at = seat % totals.length;
        const raised = totals.with(at, add(totals[at]!, points(raise)));
        const before = resultOf(method, totals);
        expect(compare(resultOf(method, raised), before)).toBeGreaterThanOrEqual(0);
        const ordered = totals.toSorted(compare);
        expect(compare(before, ordered[0]!)).toBeGreaterThanOrEqual(0);
        expect(compare(before, ordered.at(-1)!)).toBeLessThanOrEqual(0);
      }),
      settings,
    );
  },
);

test.each(methods)('S6 $kind: adding a constant to every total adds it to the result', (method) => {
  fc.assert(
    fc.property(panels, hundredths, (units, constant) => {
      const shifted = units.map((value) => add(points(value), points(constant)));
      expect(isEqual(resultOf(method, shifted), add(resultOf(method, units.map(points)), points(constant)))).toBe(true);
    }),
    settings,
  );
});

test('S7 published means equal whole-number arithmetic for every panel of decimals', () => {
  fc.assert(
    fc.property(panels, (units) => {
      const texts = units.map((value) => toDecimal(points(value), 2));
      const published = toDecimal(round(resultOf({ kind: 'mean' }, texts.map(decimal)), { places: 2 }), 2);
      const total = units.reduce((all, value) => all + BigInt(value), 0n);
      const doubled = (2n * total + BigInt(units.length)) / (2n * BigInt(units.length));
      expect(published).toBe(`${doubled / 100n}.${String(doubled % 100n).padStart(2, '0')}`);
    }),
    { ...settings, numRuns: 2000 },
  );
});

const leafPanels = fc.integer({ min: 1, max: 7 }).chain((sheets) =>
  fc.array(
    fc.integer({ min: 1, max: 3000 }).chain((maximum) =>
      fc.record({
        maximum: fc.constant(maximum),
        points: fc.array(fc.nat(maximum), { minLength: sheets, maxLength: sheets }),
      }),
    ),
    { minLength: 1, maxLength: 12 },
  ),
);

test('S6 published leaves always add up to the published total, and no leaf passes its maximum', () => {
  fc.assert(
    fc.property(leafPanels, fc.nat(1000), (leaves, where) => {
      const panel = leaves.map((leaf) => ({ maximum: points(leaf.maximum), points: leaf.points.map(points) }));
      const full = leaves.reduce((all, leaf) => all + leaf.maximum, 0);
      const result = ratio(full * where, 100_000);
      const exact = panelLeaves(panel, result);
      expect(isEqual(sum(exact), result)).toBe(true);

      const total = round(result, { places: 2 });
      const parts = publishedParts(exact, total, { places: 2 });
      expect(toDecimal(sum(parts), 4)).toBe(toDecimal(total, 4));
      parts.forEach((part, leaf) => {
        expect(compare(part, panel[leaf]!.maximum)).toBeLessThanOrEqual(0);
        expect(compare(part, whole(0))).toBeGreaterThanOrEqual(0);
      });
    }),
    settings,
  );
});
