import { ratio, type Exact } from './exact.ts';
import { roundedUnits } from './rounding.ts';

const longestText = 80;
const grammar = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/**
 * Reads decimal text as it crosses borders: an optional minus, no leading zeros, no exponent, no plus sign.
 * Trailing zeros behind the point are kept out of the value: '8.10' and '8.1' are the same number.
 *
 * @returns undefined when the text is not such a number, is '-0', or is longer than 80 characters
 */
export function parseDecimal(text: string): Exact | undefined {
  return text.length <= 15 ? parseShort(text) : parseLong(text);
}

/**
 * For decimal text that a schema has already checked, and for constants in tests.
 *
 * @throws RangeError when the text is not a decimal
 */
export function decimal(text: string): Exact {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError('exact: not a decimal');
  return value;
}

/** Fixed decimal places, half up, ties away from zero: '11.40'. */
export function toDecimal(value: Exact, places: number): string {
  const units = roundedUnits(value, places);
  const negative = units < 0;
  const digits = String(negative ? -units : units).padStart(places + 1, '0');
  const split = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return negative ? `-${text}` : text;
}

/** The exact value as text: the shortest decimal when it ends ('0.95'), a fraction in lowest terms when it does not ('1/3'). */
export function toText(value: Exact): string {
  const places = decimalPlaces(BigInt(value.denominator));
  if (places === undefined) return `${value.numerator}/${value.denominator}`;
  return toDecimal(value, places);
}

/** How many places the decimal of a fraction with this denominator needs; undefined when it never ends. */
function decimalPlaces(denominator: bigint): number | undefined {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

const [minus, point, digitZero, digitNine] = [45, 46, 48, 57];

/** Same grammar as the pattern, read by hand: facts are read by the million. */
function parseShort(text: string): Exact | undefined {
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  const leadingZero = text.charCodeAt(start) === digitZero;
  let value = 0;
  let scale = 1;
  let pointAt = -1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === point && pointAt < 0 && at > start) {
      pointAt = at;
      continue;
    }
    if (code < digitZero || code > digitNine) return undefined;
    value = value * 10 + (code - digitZero);
    if (pointAt >= 0) scale *= 10;
  }
  const end = pointAt < 0 ? text.length : pointAt;
  if (end === start || pointAt === text.length - 1) return undefined;
  if (leadingZero && end - start > 1) return undefined;
  if (start === 1 && value === 0) return undefined;
  return ratio(start === 1 ? -value : value, scale);
}

function parseLong(text: string): Exact | undefined {
  const parts = text.length > longestText ? null : grammar.exec(text);
  if (parts === null) return undefined;
  const [, sign = '', front = '', behind = ''] = parts;
  const magnitude = BigInt(front + behind);
  if (sign !== '' && magnitude === 0n) return undefined;
  return ratio(sign === '' ? magnitude : -magnitude, 10n ** BigInt(behind.length));
}
