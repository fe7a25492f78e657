import { known, undefinedFor, type Statistic } from './statistic.ts';
import { orderlySum } from './sum.ts';

export interface FleissKappa {
  readonly kappa: number;
  /** Mean observed agreement. */
  readonly observed: number;
  /** Agreement expected by chance. */
  readonly expected: number;
  readonly perCategory: readonly Statistic<number>[];
  /** kappa over its standard error when there is no agreement beyond chance. */
  readonly z: number;
}

/**
 * Fleiss' kappa for many raters and nominal categories.
 *
 * @param counts  one row a subject, one column a category: how many raters chose it; the same number of raters everywhere
 * @source Fleiss 1971; standard error of Fleiss, Nee & Landis 1979
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Statistic<FleissKappa> {
  const raters = orderlySum(counts[0] ?? []);
  if (counts.length === 0 || raters < 2) return undefinedFor('too-few-values');
  if (counts.some((row) => orderlySum(row) !== raters)) return undefinedFor('unequal-counts');

  const pairs = raters * (raters - 1);
  const ratings = counts.length * raters;
  const shares = (counts[0] ?? []).map((_, category) => orderlySum(counts.map((row) => row[category] ?? 0)) / ratings);
  const observed = orderlySum(counts.flat().map((count) => count * (count - 1))) / (counts.length * pairs);
  const expected = orderlySum(shares.map((share) => share * share));
  if (expected === 1) return undefinedFor('no-variation');

  const kappa = (observed - expected) / (1 - expected);
  const free = orderlySum(shares.map((share) => share * (1 - share)));
  const skew = orderlySum(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const error = Math.sqrt((2 * (free * free - skew)) / (counts.length * pairs)) / free;
  const perCategory = shares.map((share, category) => {
    const split = orderlySum(counts.map((row) => (row[category] ?? 0) * (raters - (row[category] ?? 0))));
    if (share === 0 || share === 1) return undefinedFor('no-variation');
    return known(1 - split / (counts.length * pairs * share * (1 - share)));
  });
  return known({ kappa, observed, expected, perCategory, z: kappa / error });
}
