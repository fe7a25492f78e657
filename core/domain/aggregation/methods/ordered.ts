import { compare, type Exact } from '../../number/exact.ts';

/** Positions of the totals from the lowest to the highest; equal totals keep their order. */
export const ascending = (totals: readonly Exact[]): readonly number[] =>
  totals
    .map((total, position) => ({ total, position }))
    .toSorted((a, b) => compare(a.total, b.total) || a.position - b.position)
    .map(({ position }) => position);

/** The totals at these positions. */
export const at = (totals: readonly Exact[], positions: readonly number[]): readonly Exact[] =>
  positions.flatMap((position) => totals[position] ?? []);
