import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { ed25519 } from './signatures.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const message = new TextEncoder().encode('承诺');
const signature = sign(null, message, privateKey).toString('hex');

test('a signature of the key over the message holds', () => {
  expect(ed25519.verify(key, message, signature)).toBe(true);
});

test.each([
  ['another message', key, new TextEncoder().encode('其他'), signature],
  ['another key', 'ab'.repeat(32), message, signature],
  ['a key that is no hex', 'zz', message, signature],
  ['a signature cut short', key, message, signature.slice(2)],
])('%s does not', (_, publicHex, bytes, signed) => {
  expect(ed25519.verify(publicHex, bytes, signed)).toBe(false);
});
