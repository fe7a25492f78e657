import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentOf, drawHashOf, joined } from './commitment.ts';
import { derivedSeed } from './derived-seed.ts';
import { nonceFromThrows } from './dice-nonce.ts';
import { canonicalPublicValue, drawKey } from './draw-key.ts';
import { rowDigest } from './row-digest.ts';
import { concat, hexDecode, hexEncode, sha256Hex, utf8 } from '../hash/sha256.ts';

test.each([
  ['numbers in order of value', [10, 9, 100], '9.10.100./'],
  ['digits without leading zeros', ['08285182', '0'], '0.8285182./'],
  ['repeated numbers stay', [7, 7, 1], '1.7.7./'],
  ['nothing, where the value is waived', [], '/'],
])('RFC 3797: %s', (_, values, text) => {
  expect(canonicalPublicValue(values)).toBe(text);
});

test.each([[12.5], ['3.14'], [-1], ['-1'], [2 ** 60], [''], ['1 ']])('a public value is never %s', (value) => {
  expect(() => canonicalPublicValue([value])).toThrow(RangeError);
});

const nonce = (digit: string): string => digit.repeat(64);

test('parties come in the order of their names’ UTF-8 bytes, nonces in capitals', () => {
  // Code units would put the astral name before the Chinese one's neighbour U+FFFD; bytes do not.
  const reveals = ['\u{1f600}', '审计', '\ufffd', 'é', 'Zed', 'Z'].map((party, index) => ({
    party,
    nonce: nonce('abcdef'[index]!),
  }));
  const parts = ['f', 'e', 'd', 'b', 'c', 'a'].map((digit) => nonce(digit).toUpperCase());
  const key = drawKey({ drawHash: nonce('0'), reveals, publicValue: [2, 1] });
  expect(key).toBe(`${[nonce('0'), ...parts].join('./')}./1.2./`);
});

test('the key does not depend on who revealed first', () => {
  const reveals = ['c', 'a', 'b'].map((party) => ({ party, nonce: sha256Hex(party) }));
  fc.assert(
    fc.property(fc.shuffledSubarray(reveals, { minLength: 3 }), (shuffled) => {
      const parts = { drawHash: nonce('0'), publicValue: [1] };
      expect(drawKey({ ...parts, reveals: shuffled })).toBe(drawKey({ ...parts, reveals }));
    }),
  );
});

const zero = new Uint8Array([0]);

test('a commitment binds the draw and the party: a nonce used again elsewhere does not fit', () => {
  const drawHash = drawHashOf({ a: 1 });
  const whole = concat(utf8('EPD-2/commit'), zero, utf8(drawHash), zero, utf8('审计'), zero, hexDecode(nonce('a')));
  expect(commitmentOf(drawHash, '审计', nonce('a'))).toBe(sha256Hex(whole));
  expect(commitmentOf(drawHashOf({ a: 2 }), '审计', nonce('a'))).not.toBe(sha256Hex(whole));
  expect(commitmentOf(drawHash, '纪检', nonce('a'))).not.toBe(sha256Hex(whole));
});

test('joined texts have a zero byte between each two', () => {
  expect([...joined('a', '', 'b')]).toEqual([97, 0, 0, 98]);
});

test('a row digest binds draw, number, pseudonym and person, and needs the salt', () => {
  const identity = { draw: 'D1', n: 7, id: 'P7', salt: nonce('5'), identity: { 身份证号: '11', name: 'Li' } };
  const record = utf8('{"name":"Li","身份证号":"11"}');
  const whole = concat(utf8('EPD-2/row\0D1\u00007\0P7\0'), hexDecode(nonce('5')), zero, record);
  expect(rowDigest(identity)).toBe(sha256Hex(whole));
  for (const change of [{ draw: 'D2' }, { n: 8 }, { id: 'P8' }, { salt: nonce('6') }, { identity: { name: 'Li' } }]) {
    expect(rowDigest({ ...identity, ...change })).not.toBe(rowDigest(identity));
  }
});

test('a derived seed binds key, purpose and inputs', () => {
  const seed = hexEncode(derivedSeed('KEY', 'ties', nonce('1')));
  expect(seed).toBe(sha256Hex(concat(utf8('KEY\0ties\0'), hexDecode(nonce('1')))));
  expect(() => derivedSeed('KEY', '并列', nonce('1'))).toThrow(RangeError);
  expect(() => derivedSeed('KEY', '', nonce('1'))).toThrow(RangeError);
});

test('a nonce from dice is the hash of at least fifty throws', () => {
  const throws = '123456'.repeat(9).slice(0, 50);
  expect(nonceFromThrows(`${throws.slice(0, 25)}\n ${throws.slice(25)}`)).toEqual({
    ok: true,
    value: sha256Hex(throws),
  });
  expect(nonceFromThrows(throws.slice(1))).toMatchObject({ refusal: { code: 'DRAW-080', params: { given: 49 } } });
  expect(nonceFromThrows(`${throws}7`)).toMatchObject({ refusal: { code: 'DRAW-081' } });
});
