import { compare, divide, isNegative, isZero, multiply, ratio, subtract, sum, whole, type Exact } from './exact.ts';
import { unitsPerOne, type Rounding } from './rounding.ts';

interface Portion {
  readonly index: number;
  readonly units: bigint;
  readonly remainder: Exact;
}

/**
 * Splits a total over weights so that every part has the stated places and the parts add up to exactly the total:
 * each part is cut down to whole units, and the units left over go to the largest remainders, ties to the earlier one.
 *
 * @param weights  none negative; only their proportions count
 * @param total    not negative, itself a whole number of units
 * @throws RangeError for a negative weight or total, a total between two units, or weights that are all zero under a
 *   total that is not
 * @source Hamilton's method of apportionment
 */
export function apportion(weights: readonly Exact[], total: Exact, rounding: Rounding): readonly Exact[] {
  const scale = unitsPerOne(rounding.places);
  const totalUnits = multiply(total, whole(scale));
  const weight = sum(weights);
  if (totalUnits.denominator !== 1 && totalUnits.denominator !== 1n)
    throw new RangeError('apportion: total between two units');
  if (isNegative(total) || weights.some(isNegative)) throw new RangeError('apportion: negative');
  if (isZero(weight) && isZero(total)) return weights;
  if (isZero(weight)) throw new RangeError('apportion: nothing to split over');

  const portions = weights.map((part, index) => portion(index, divide(multiply(totalUnits, part), weight)));
  const left = BigInt(totalUnits.numerator) - portions.reduce((units, part) => units + part.units, 0n);
  const lucky = new Set(byRemainder(portions).slice(0, Number(left)));
  return portions.map((part) => ratio(part.units + (lucky.has(part.index) ? 1n : 0n), scale));
}

function portion(index: number, units: Exact): Portion {
  const floor = BigInt(units.numerator) / BigInt(units.denominator);
  return { index, units: floor, remainder: subtract(units, whole(floor)) };
}

const byRemainder = (portions: readonly Portion[]): readonly number[] =>
  portions.toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index).map((part) => part.index);
