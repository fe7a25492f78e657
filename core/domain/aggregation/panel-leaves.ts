import { add, divide, isNegative, isZero, multiply, subtract, sum, whole, zero, type Exact } from '../number/exact.ts';

/** One leaf over the panel: its maximum, and what each sheet that counts gave it. */
export interface PanelLeaf {
  readonly maximum: Exact;
  readonly points: readonly Exact[];
}

/**
 * Exact panel values of the leaves that add up to the exact panel result: the mean over the sheets that count. Where a
 * method is not a mean of whole sheets (Hodges–Lehmann), the difference is shared out by the room each leaf has left
 * upwards or downwards, so no leaf leaves its range.
 *
 * @param leaves  points from zero to the maximum, the same number of sheets for each leaf, at least one
 * @param result  from zero to the sum of the maxima
 * @param weights one for each sheet; equal when absent
 */
export function panelLeaves(leaves: readonly PanelLeaf[], result: Exact, weights?: readonly Exact[]): readonly Exact[] {
  const means = leaves.map(({ points }) => meanOf(points, weights));
  const difference = subtract(result, sum(means));
  if (isZero(difference)) return means;

  const rooms = leaves.map(({ maximum }, leaf) => {
    const mean = means[leaf] ?? zero;
    return isNegative(difference) ? mean : subtract(maximum, mean);
  });
  const room = sum(rooms);
  return means.map((mean, leaf) => add(mean, divide(multiply(difference, rooms[leaf] ?? zero), room)));
}

function meanOf(points: readonly Exact[], weights: readonly Exact[] | undefined): Exact {
  if (weights === undefined) return divide(sum(points), whole(points.length));
  return divide(sum(points.map((value, sheet) => multiply(value, weights[sheet] ?? zero))), sum(weights));
}
