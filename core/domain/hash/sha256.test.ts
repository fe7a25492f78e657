import { expect, test } from 'vitest';
import { concat, hashOf, hexDecode, hexEncode, isHex, sha256, sha256Hex, utf8 } from './sha256.ts';

test.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 of %s', (_, text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
  expect(hexEncode(sha256(utf8(text)))).toBe(digest);
});

test('hashOf does not see the order of members', () => {
  expect(hashOf({ b: 1, a: 2 })).toBe(hashOf({ a: 2, b: 1 }));
  expect(hashOf({ a: 2 })).toBe(sha256Hex('{"a":2}'));
});

test('parts join in order, hex goes there and back', () => {
  expect(hexEncode(concat(utf8('绩'), new Uint8Array([0, 255])))).toBe('e7bba900ff');
  expect([...hexDecode('00FF10')]).toEqual([0, 255, 16]);
});

test.each([
  ['00ff', true],
  ['00FF', false],
  ['00f', false],
  ['00fg', false],
  [255, false],
])('%s is hex of two bytes: %s', (value, yes) => {
  expect(isHex(value, 2)).toBe(yes);
});
