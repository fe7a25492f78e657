import { multiply, ratio, type Exact } from './exact.ts';

/** A named rounding, half up (ties away from zero), as the pack or the round states it. */
export interface Rounding {
  readonly places: number;
}

// Written out: the language leaves the last bit of `10 ** n` on doubles to the engine.
const smallScales = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** The value rounded half up, ties away from zero. */
export function round(value: Exact, rounding: Rounding): Exact {
  return ratio(roundedUnits(value, rounding.places), unitsPerOne(rounding.places));
}

/** A product rounded once: the same as {@link round} of the product, without reducing it to lowest terms first. */
export function roundProduct(a: Exact, b: Exact, rounding: Rounding): Exact {
  const { numerator: an, denominator: ad } = a;
  const { numerator: bn, denominator: bd } = b;
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    const product = { numerator: an * bn, denominator: ad * bd };
    if (Math.abs(product.numerator) <= Number.MAX_SAFE_INTEGER && product.denominator <= Number.MAX_SAFE_INTEGER) {
      return round(product, rounding);
    }
  }
  return round(multiply(a, b), rounding);
}

/** The rounded value counted in units of 10^-places: 11.395 at two places is 1140. */
export function roundedUnits(value: Exact, places: number): number | bigint {
  const { numerator, denominator } = value;
  const scale = unitsPerOne(places);
  if (typeof numerator === 'number' && typeof denominator === 'number' && typeof scale === 'number') {
    const scaled = Math.abs(numerator) * scale;
    if (scaled * 2 <= Number.MAX_SAFE_INTEGER && denominator * 2 <= Number.MAX_SAFE_INTEGER) {
      const rest = scaled % denominator;
      const units = (scaled - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
      return numerator < 0 && units > 0 ? -units : units;
    }
  }
  return roundedUnitsLarge(BigInt(numerator) * BigInt(scale), BigInt(denominator));
}

function roundedUnitsLarge(scaled: bigint, denominator: bigint): bigint {
  const magnitude = scaled < 0n ? -scaled : scaled;
  const rest = magnitude % denominator;
  const units = magnitude / denominator + (rest * 2n >= denominator ? 1n : 0n);
  return scaled < 0n ? -units : units;
}

/** How many units of 10^-places make one. */
export function unitsPerOne(places: number): number | bigint {
  if (!Number.isInteger(places) || places < 0) throw new RangeError('rounding: places must be a whole number from 0');
  return smallScales[places] ?? 10n ** BigInt(places);
}
