import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes, canonicalText, isJson, NotCanonicalError } from './canonical-json.ts';

test.each([
  ['members by code unit', { b: 1, a: [3, 2], A: null }, '{"A":null,"a":[3,2],"b":1}'],
  ['surrogates sort by code unit, not code point', { '\ufb33': 1, '\u{1f600}': 2 }, '{"\u{1f600}":2,"\ufb33":1}'],
  ['shortest numbers', [1e30, 4.5, 2e-3, 1e-27, -0], '[1e+30,4.5,0.002,1e-27,0]'],
  ['control characters', '€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ['the own __proto__ of parsed text', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
])('RFC 8785: %s', (_, value, text) => {
  expect(canonicalText(value)).toBe(text);
});

test.each([
  ['undefined', undefined],
  ['a member undefined', { a: undefined }],
  ['a hole', [, 1]], // oxlint-disable-line no-sparse-arrays
  ['NaN', [Number.NaN]],
  ['infinity', { a: -Infinity }],
  ['bigint', 1n],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a function', () => 1],
  ['own toJSON', { toJSON: () => 1 }],
  ['a lone surrogate', '\ud800'],
  ['a symbol member', { [Symbol('a')]: 1 }],
])('refuses %s', (_, value) => {
  expect(() => canonicalText(value)).toThrow(NotCanonicalError);
  expect(isJson(value)).toBe(false);
});

test('a lone surrogate in a member name and a cycle are refused', () => {
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  expect(() => canonicalText(loop)).toThrow(NotCanonicalError);
  expect(() => canonicalText({ '\udc00': 1 })).toThrow(NotCanonicalError);
});

test('the same value written in another order has the same bytes, and reads back equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isJson(value)).toBe(true);
      const again: unknown = JSON.parse(canonicalText(value));
      expect(canonicalBytes(again)).toEqual(canonicalBytes(value));
    }),
  );
});
