import { known, undefinedFor, type Statistic } from './statistic.ts';
import { orderlySum } from './sum.ts';

export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface Alpha {
  readonly alpha: number;
  /** Values that have at least one partner in their unit. */
  readonly pairableValues: number;
  readonly unitsUsed: number;
}

/**
 * Krippendorff's alpha with gaps: agreement of several observers on the same units.
 *
 * @param units  for each unit the values that exist, in any order; units with a single value do not count
 * @source Krippendorff 2011: coincidences of each unit are divided by its number of values less one
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: AlphaMetric): Statistic<Alpha> {
  const used = units.filter((values) => values.length > 1);
  const values = used.flat();
  if (values.length === 0) return undefinedFor('no-pairable-values');
  if (!values.every(Number.isFinite)) return undefinedFor('not-a-number');

  const counts = countsOf(values);
  const distance = distanceFor(metric, counts);
  const expected = pairSum(counts, distance);
  if (expected === 0) return undefinedFor('no-variation');

  const observed = orderlySum(used.map((unit) => pairSum(countsOf(unit), distance) / (unit.length - 1)));
  const alpha = 1 - ((values.length - 1) * observed) / expected;
  return known({ alpha, pairableValues: values.length, unitsUsed: used.length });
}

type Counts = ReadonlyMap<number, number>;
type Distance = (a: number, b: number) => number;

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values.toSorted((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The squared differences of all ordered pairs of values. */
function pairSum(counts: Counts, distance: Distance): number {
  const entries = [...counts];
  return orderlySum(
    entries.flatMap(([a, countA], at) =>
      entries.slice(0, at).map(([b, countB]) => 2 * countA * countB * distance(a, b)),
    ),
  );
}

function distanceFor(metric: AlphaMetric, counts: Counts): Distance {
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'interval':
      return (a, b) => (a - b) ** 2;
    case 'ratio':
      return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
    case 'ordinal':
      return ordinalDistance(counts);
  }
}

/** How many values lie between two ranks, each end counted half. */
function ordinalDistance(counts: Counts): Distance {
  const middles = new Map<number, number>();
  let before = 0;
  for (const [value, count] of counts) {
    middles.set(value, before + count / 2);
    before += count;
  }
  return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2;
}
