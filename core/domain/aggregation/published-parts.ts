import { compare, isNegative, isZero, multiply, ratio, subtract, sum, whole, type Exact } from '../number/exact.ts';
import { round, unitsPerOne, type Rounding } from '../number/rounding.ts';

/**
 * Rounds the parts of a result so that they add up to the published total: each part is cut down to whole units and the
 * units left over go to the largest remainders, ties to the earlier part. No part moves by a whole unit, and a part that
 * needs no rounding keeps its value, so none can pass its own maximum.
 *
 * @param values  none negative
 * @param total   the sum of the values, rounded by `rounding`
 * @throws RangeError when the total is not that sum, or a value is negative
 */
export function publishedParts(values: readonly Exact[], total: Exact, rounding: Rounding): readonly Exact[] {
  if (values.some(isNegative)) throw new RangeError('published parts: negative');
  if (compare(round(sum(values), rounding), total) !== 0) throw new RangeError('published parts: not the rounded sum');

  const scale = unitsPerOne(rounding.places);
  const cut = values.map((value) => cutDown(value, scale));
  const left = multiply(subtract(total, sum(cut.map(({ part }) => part))), whole(scale));
  const order = cut
    .map(({ rest }, position) => ({ rest, position }))
    .toSorted((a, b) => compare(b.rest, a.rest) || a.position - b.position);
  const lucky = new Set(order.slice(0, isZero(left) ? 0 : Number(left.numerator)).map(({ position }) => position));
  return cut.map(({ units }, position) => ratio(units + (lucky.has(position) ? 1n : 0n), scale));
}

function cutDown(value: Exact, scale: number | bigint) {
  const scaled = multiply(value, whole(scale));
  const units = BigInt(scaled.numerator) / BigInt(scaled.denominator);
  const part = ratio(units, scale);
  return { units, part, rest: subtract(value, part) };
}
