/**
 * An exact rational number in lowest terms with a positive denominator.
 * Both parts are `number` when both fit into 53 bits and `bigint` otherwise, so equal values have equal parts.
 * Make one with the functions of this folder, never by hand.
 */
export interface Exact {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

export const zero: Exact = { numerator: 0, denominator: 1 };
export const one: Exact = { numerator: 1, denominator: 1 };

const isSafe = (value: number): boolean => value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;

function commonDivisor(first: number, second: number): number {
  let a = first < 0 ? -first : first;
  let b = second;
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

function commonDivisorLarge(first: bigint, second: bigint): bigint {
  let [a, b] = [first < 0n ? -first : first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function reduced(numerator: number, denominator: number): Exact {
  if (denominator === 1) return { numerator: numerator + 0, denominator };
  const divisor = commonDivisor(numerator, denominator);
  // Adding 0 turns the -0 of a double into 0, so that equal values have equal parts.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

function reducedLarge(numerator: bigint, denominator: bigint): Exact {
  const divisor = commonDivisorLarge(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  const [smallTop, smallBottom] = [Number(top), Number(bottom)];
  if (isSafe(smallTop) && isSafe(smallBottom)) return { numerator: smallTop, denominator: smallBottom };
  return { numerator: top, denominator: bottom };
}

/**
 * The quotient of two whole numbers.
 *
 * @throws RangeError when the denominator is zero or a `number` is not a safe integer
 */
export function ratio(numerator: number | bigint, denominator: number | bigint): Exact {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
      throw new RangeError('exact: not a safe integer');
    }
    if (denominator > 0) return reduced(numerator, denominator);
  }
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new RangeError('exact: division by zero');
  return bottom < 0n ? reducedLarge(-top, -bottom) : reducedLarge(top, bottom);
}

/** @throws RangeError when a `number` is not a safe integer */
export const whole = (value: number | bigint): Exact => ratio(value, 1);

/** Sum of two values. */
export function add(a: Exact, b: Exact): Exact {
  const { numerator: an, denominator: ad } = a;
  const { numerator: bn, denominator: bd } = b;
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    const left = ad === bd ? an : an * bd;
    const right = ad === bd ? bn : bn * ad;
    const bottom = ad === bd ? ad : ad * bd;
    if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(bottom)) {
      // A fraction in lowest terms plus a whole number stays in lowest terms.
      if (ad === 1 || bd === 1) return { numerator: left + right + 0, denominator: bottom };
      return reduced(left + right, bottom);
    }
  }
  const leftBottom = BigInt(ad);
  const rightBottom = BigInt(bd);
  return reducedLarge(BigInt(an) * rightBottom + BigInt(bn) * leftBottom, leftBottom * rightBottom);
}

export const negate = (a: Exact): Exact =>
  typeof a.numerator === 'number'
    ? { numerator: 0 - a.numerator, denominator: a.denominator }
    : { numerator: -a.numerator, denominator: a.denominator };

/** `a` less `b`. */
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

/** Product of two values. */
export function multiply(a: Exact, b: Exact): Exact {
  const { numerator: an, denominator: ad } = a;
  const { numerator: bn, denominator: bd } = b;
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    const top = an * bn;
    const bottom = ad * bd;
    if (isSafe(top) && isSafe(bottom)) return reduced(top, bottom);
  }
  return reducedLarge(BigInt(an) * BigInt(bn), BigInt(ad) * BigInt(bd));
}

/**
 * `a` divided by `b`.
 *
 * @throws RangeError when `b` is zero: callers ask {@link isZero} first
 */
export function divide(a: Exact, b: Exact): Exact {
  if (isZero(b)) throw new RangeError('exact: division by zero');
  const upright = isNegative(b) ? negate(b) : b;
  const flipped = { numerator: upright.denominator, denominator: upright.numerator };
  return multiply(isNegative(b) ? negate(a) : a, flipped);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  const { numerator: an, denominator: ad } = a;
  const { numerator: bn, denominator: bd } = b;
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    if (ad === bd) return Math.sign(an - bn);
    const left = an * bd;
    const right = bn * ad;
    if (isSafe(left) && isSafe(right)) return Math.sign(left - right);
  }
  const [left, right] = [BigInt(an) * BigInt(bd), BigInt(bn) * BigInt(ad)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const isZero = (a: Exact): boolean => a.numerator === 0;
export const isNegative = (a: Exact): boolean => a.numerator < 0;
export const isBelow = (a: Exact, b: Exact): boolean => compare(a, b) < 0;
export const isAbove = (a: Exact, b: Exact): boolean => compare(a, b) > 0;
export const isEqual = (a: Exact, b: Exact): boolean => a.numerator === b.numerator && a.denominator === b.denominator;

/** The value, or `limit` when the value is above it. */
export const atMost = (limit: Exact, a: Exact): Exact => (isAbove(a, limit) ? limit : a);

/** The value, or `limit` when the value is below it. */
export const atLeast = (limit: Exact, a: Exact): Exact => (isBelow(a, limit) ? limit : a);

export const least = (a: Exact, b: Exact): Exact => (isAbove(a, b) ? b : a);
export const greatest = (a: Exact, b: Exact): Exact => (isBelow(a, b) ? b : a);
export const absolute = (a: Exact): Exact => (isNegative(a) ? negate(a) : a);

/** The exact sum; zero for an empty list. */
export function sum(values: readonly Exact[]): Exact {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}
