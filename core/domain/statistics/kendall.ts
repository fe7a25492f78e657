import { chiSquareAbove } from './distributions.ts';
import { squaredDeviations } from './descriptive.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';

export interface Concordance {
  readonly W: number;
  readonly chiSquare: number;
  readonly freedom: number;
  readonly p: number;
  readonly rankSums: readonly number[];
}

/**
 * Kendall's coefficient of concordance with correction for ties.
 *
 * @param ratings  one row an object, one column a judge, complete; at least two of each
 */
export function kendallConcordance(ratings: readonly (readonly number[])[]): Statistic<Concordance> {
  const [objects, judges] = [ratings.length, ratings[0]?.length ?? 0];
  if (objects < 2 || judges < 2) return undefinedFor('too-few-values');
  if (ratings.some((row) => row.length !== judges)) return undefinedFor('ragged-table');

  const columns = Array.from({ length: judges }, (_, judge) => ranks(ratings.flatMap((row) => row[judge] ?? [])));
  const rankSums = ratings.map((_, object) => columns.reduce((total, { values }) => total + (values[object] ?? 0), 0));
  const ties = columns.reduce((total, column) => total + column.ties, 0);
  const most = judges * judges * (objects ** 3 - objects) - judges * ties;
  if (most === 0) return undefinedFor('no-variation');

  const W = (12 * squaredDeviations(rankSums)) / most;
  const freedom = objects - 1;
  const chiSquare = judges * freedom * W;
  return known({ W, chiSquare, freedom, p: chiSquareAbove(chiSquare, freedom), rankSums });
}

/** Ranks from 1, tied values sharing their mean rank, and Σ(t³ − t) over groups of t tied values. */
function ranks(values: readonly number[]): { readonly values: readonly number[]; readonly ties: number } {
  const order = values.map((_, at) => at).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranked = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let from = 0; from < order.length;) {
    const value = values[order[from] ?? 0];
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === value) to += 1;
    for (const at of order.slice(from, to)) ranked[at] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { values: ranked, ties };
}
