import { fAbove } from './distributions.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';
import { squaredDeviations } from './descriptive.ts';
import { orderlySum } from './sum.ts';

/** An F ratio with its degrees of freedom and the probability of a larger one by chance. */
export interface FRatio {
  readonly F: number;
  readonly over: number;
  readonly under: number;
  readonly p: number;
}

/**
 * One-way analysis of variance.
 *
 * @param groups  at least two, none empty, more values than groups
 */
export function oneWayAnova(groups: readonly (readonly number[])[]): Statistic<FRatio> {
  const values = groups.flat();
  const [over, under] = [groups.length - 1, values.length - groups.length];
  if (over < 1 || under < 1 || groups.some((group) => group.length === 0)) return undefinedFor('too-few-values');
  if (!values.every(Number.isFinite)) return undefinedFor('not-a-number');

  // Deviations from one value of the data first: large common offsets would swallow the digits that matter.
  const origin = values[0] ?? 0;
  const shifted = groups.map((group) => group.map((value) => value - origin));
  const grand = orderlySum(shifted.flat()) / values.length;
  const between = orderlySum(shifted.map((group) => group.length * (orderlySum(group) / group.length - grand) ** 2));
  const within = orderlySum(shifted.map(squaredDeviations));
  if (within === 0) return undefinedFor('no-variation');

  const F = between / over / (within / under);
  return known({ F, over, under, p: fAbove(F, over, under) });
}

/** Mean squares of a complete table of targets by judges. */
export interface MeanSquares {
  readonly targets: number;
  readonly judges: number;
  /** Between targets. */
  readonly between: number;
  /** Within targets. */
  readonly within: number;
  /** Between judges. */
  readonly judge: number;
  /** Residual. */
  readonly residual: number;
}

/** @param ratings  one row a target, one column a judge, complete; at least two of each */
export function meanSquares(ratings: readonly (readonly number[])[]): Statistic<MeanSquares> {
  const [targets, judges] = [ratings.length, ratings[0]?.length ?? 0];
  if (targets < 2 || judges < 2) return undefinedFor('too-few-values');
  if (ratings.some((row) => row.length !== judges)) return undefinedFor('ragged-table');
  if (!ratings.flat().every(Number.isFinite)) return undefinedFor('not-a-number');

  const rowMeans = ratings.map((row) => orderlySum(row) / judges);
  const columnMeans = Array.from({ length: judges }, (_, judge) => orderlySum(columnOf(ratings, judge)) / targets);
  const grand = orderlySum(rowMeans) / targets;
  const within = orderlySum(ratings.map(squaredDeviations));
  const residual = orderlySum(
    ratings.flatMap((row, target) =>
      row.map((value, judge) => (value - (rowMeans[target] ?? 0) - (columnMeans[judge] ?? 0) + grand) ** 2),
    ),
  );
  return known({
    targets,
    judges,
    between: (judges * squaredDeviations(rowMeans)) / (targets - 1),
    within: within / (targets * (judges - 1)),
    judge: (targets * squaredDeviations(columnMeans)) / (judges - 1),
    residual: residual / ((targets - 1) * (judges - 1)),
  });
}

const columnOf = (table: readonly (readonly number[])[], column: number): readonly number[] =>
  table.flatMap((row) => row[column] ?? []);
