import {
  absolute,
  add,
  atLeast,
  atMost,
  compare,
  divide,
  isNegative,
  isZero,
  multiply,
  negate,
  ratio,
  subtract,
  sum,
  whole,
  type Exact,
} from '../../number/exact.ts';
import { ok, refused } from '../../refusal.ts';
import { medianOf } from './median.ts';
import type { MethodResult } from './method-result.ts';

/** 1.4826 makes the median absolute deviation an estimate of the standard deviation of normal noise. */
const deviationScale = ratio(14826, 10000);

/**
 * Huber's M-estimate of location with the scale held at 1.4826 × the median absolute deviation, without any rounding:
 * the estimating equation is piecewise linear, so its root is a fraction. When more than half of the totals are equal
 * the scale is zero and the result is the median.
 *
 * Not for the panel table: the scale moves with the totals, so raising one total can lower the result.
 *
 * @param bend  where a deviation stops counting in full, in scales; above zero (1.5 is usual)
 * @source Huber 1964
 */
export function huberMean(totals: readonly Exact[], bend: Exact): MethodResult {
  const middle = medianOf(totals);
  if (!middle.ok) return middle;
  const centre = middle.value.value;
  const deviation = medianOf(totals.map((total) => absolute(subtract(total, centre))));
  if (!deviation.ok) return deviation;
  if (isZero(bend) || isNegative(bend)) return refused('PANEL-004');

  const reach = multiply(multiply(bend, deviationScale), deviation.value.value);
  return ok({ value: isZero(reach) ? centre : rootOf(totals, reach), dropped: [] });
}

function rootOf(totals: readonly Exact[], reach: Exact): Exact {
  const corners = totals.flatMap((total) => [subtract(total, reach), add(total, reach)]).toSorted(compare);
  const pulls = corners.map((corner) => pull(totals, corner, reach));
  const last = pulls.findLastIndex((value) => !isNegative(value));
  const [from, to] = [corners[last] ?? ratio(0, 1), corners[last + 1]];
  const pullFrom = pulls[last] ?? ratio(0, 1);
  if (isZero(pullFrom) || to === undefined) return flatMiddle(corners, pulls, from);

  const inside = totals.filter((total) => compare(absolute(subtract(total, from)), reach) <= 0);
  const falling = inside.filter((total) => compare(absolute(subtract(total, to)), reach) <= 0);
  return add(from, divide(pullFrom, whole(falling.length)));
}

/** Where the pull is zero over a whole stretch, its middle. */
function flatMiddle(corners: readonly Exact[], pulls: readonly Exact[], otherwise: Exact): Exact {
  const still = corners.filter((_, position) => isZero(pulls[position] ?? ratio(1, 1)));
  const [first, final] = [still[0], still.at(-1)];
  return first && final ? multiply(add(first, final), ratio(1, 2)) : otherwise;
}

const pull = (totals: readonly Exact[], location: Exact, reach: Exact): Exact =>
  sum(totals.map((total) => atLeast(negate(reach), atMost(reach, subtract(total, location)))));
