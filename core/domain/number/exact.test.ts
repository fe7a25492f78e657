import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, parseDecimal, toDecimal, toText } from './decimal.ts';
import {
  add,
  atLeast,
  atMost,
  compare,
  divide,
  isBelow,
  isEqual,
  multiply,
  negate,
  one,
  ratio,
  subtract,
  sum,
  whole,
  zero,
} from './exact.ts';

const seeded = { seed: 20240101, numRuns: 300 };
const anyWhole = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }));
const anyExact = fc
  .tuple(
    anyWhole,
    anyWhole.filter((value) => value !== 0n),
  )
  .map(([top, bottom]) => ratio(top, bottom));
const top = (value: { numerator: number | bigint }) => BigInt(value.numerator);
const bottom = (value: { denominator: number | bigint }) => BigInt(value.denominator);

describe('arithmetic', () => {
  test('0.1 + 0.2 is exactly 0.3', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toEqual(decimal('0.3'));
  });

  test('a third of three is one', () => {
    expect(multiply(divide(one, whole(3)), whole(3))).toEqual(one);
  });

  test('equal values have equal parts, whichever way they were made', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (!isEqual(b, zero)) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
      seeded,
    );
  });

  test('every operation agrees with whole-number cross multiplication', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        const both = bottom(a) * bottom(b);
        expect(top(add(a, b)) * both).toBe((top(a) * bottom(b) + top(b) * bottom(a)) * bottom(add(a, b)));
        expect(top(multiply(a, b)) * both).toBe(top(a) * top(b) * bottom(multiply(a, b)));
        const difference = top(a) * bottom(b) - top(b) * bottom(a);
        expect(BigInt(compare(a, b))).toBe(difference === 0n ? 0n : difference < 0n ? -1n : 1n);
      }),
      seeded,
    );
  });

  test('a product too large for 53 bits stays exact', () => {
    const large = whole(9007199254740991);
    expect(toText(multiply(large, large))).toBe('81129638414606663681390495662081');
    expect(toText(add(large, one))).toBe('9007199254740992');
    expect(divide(multiply(large, large), large)).toEqual(large);
  });

  test('dividing by zero is a fault', () => {
    expect(() => divide(one, zero)).toThrow(RangeError);
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(0.5, 1)).toThrow(RangeError);
  });

  test('limits keep a value in its range', () => {
    expect(atMost(one, decimal('1.3'))).toEqual(one);
    expect(atMost(one, decimal('0.3'))).toEqual(decimal('0.3'));
    expect(atLeast(zero, decimal('-0.3'))).toEqual(zero);
    expect(isBelow(decimal('0.59'), decimal('0.6'))).toBe(true);
  });

  test('nothing adds up to zero, and zero has no sign', () => {
    expect(sum([])).toEqual(zero);
    expect(Object.is(negate(zero).numerator, 0)).toBe(true);
    expect(Object.is(multiply(zero, whole(-5)).numerator, 0)).toBe(true);
  });
});

describe('decimal text', () => {
  test.each([
    ['0', '0'],
    ['8.10', '8.1'],
    ['-3.25', '-3.25'],
    ['12345678901234567.89', '12345678901234567.89'],
    ['9007199254740993', '9007199254740993'],
    ['0.000000000000000000000001', '0.000000000000000000000001'],
    ['100.00', '100'],
  ])('%s is read as %s', (text, exact) => {
    expect(toText(decimal(text))).toBe(exact);
  });

  test.each([
    '',
    '-',
    '.',
    '1.',
    '.5',
    '+1',
    '01',
    '00.5',
    '-0',
    '-0.00',
    '1e3',
    '1,000',
    ' 1',
    '1 ',
    '0x1',
    '1.2.3',
    'Infinity',
    '\uff11',
    '9'.repeat(81),
    '0'.repeat(20),
    '-0.00000000000000000',
  ])('%o is not a decimal', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('short and long text are read by one grammar', () => {
    const pieces = fc.array(fc.constantFrom('0', '1', '9', '.', '-'), { maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        const long = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text) && !/^-[0.]+$/.test(text);
        expect(parseDecimal(text) !== undefined).toBe(long);
      }),
      { ...seeded, numRuns: 3000 },
    );
  });

  test('a value without an ending decimal is shown as a fraction', () => {
    expect(toText(ratio(2, -6))).toBe('-1/3');
  });

  test.each([
    ['11.395', 2, '11.40'],
    ['11.3949999', 2, '11.39'],
    ['-11.395', 2, '-11.40'],
    ['0.005', 2, '0.01'],
    ['-0.004', 2, '0.00'],
    ['99.5', 0, '100'],
    ['12345678901234567.895', 2, '12345678901234567.90'],
  ])('%s to %i places is %s', (text, places, shown) => {
    expect(toDecimal(decimal(text), places)).toBe(shown);
  });

  test('text read back gives the same value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(20), (digits, places) => {
        const value = ratio(digits, 10n ** BigInt(places));
        expect(parseDecimal(toText(value))).toEqual(value);
      }),
      seeded,
    );
  });
});
