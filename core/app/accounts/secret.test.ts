import { expect, test } from 'vitest';
import { bureauOf, newSecret, secretId } from './secret.ts';

const chance = { bytes: (length: number) => new Uint8Array(length).fill(0xff) };

test('a secret is 256 bits of chance, says its bureau, and is kept as a hash only', () => {
  const secret = newSecret(chance, 'demo');
  expect(secret).toBe(`demo.${'_'.repeat(42)}8`);
  expect(bureauOf(secret)).toBe('demo');
  expect(secretId(secret)).toMatch(/^[0-9a-f]{64}$/u);
});

test.each([
  '',
  'demo',
  'demo.',
  `demo.${'A'.repeat(42)}`,
  `demo.${'A'.repeat(44)}`,
  `De mo.${'A'.repeat(43)}`,
  `.${'A'.repeat(43)}`,
])('what is no secret names no bureau: %j', (text) => {
  expect(bureauOf(text)).toBeUndefined();
});
