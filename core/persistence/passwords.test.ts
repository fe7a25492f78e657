import { expect, test } from 'vitest';
import cost from './password-cost.json' with { type: 'json' };
import { passwordsAt } from './passwords.ts';

const cheap = passwordsAt({ memoryKiB: 8, iterations: 1, parallelism: 1 });

test('a password fits its own hash only', async () => {
  const hashed = await cheap.hash('正确的口令 correct');
  expect(await cheap.verify(hashed, '正确的口令 correct')).toBe(true);
  expect(await cheap.verify(hashed, '正确的口令 Correct')).toBe(false);
});

test('the same password has another hash each time', async () => {
  expect(await cheap.hash('x')).not.toBe(await cheap.hash('x'));
});

test.each(['', 'x', '$argon2id$broken'])('what is no hash fits no password: %j', async (hashed) => {
  expect(await cheap.verify(hashed, 'x')).toBe(false);
});

test('the house hashes with Argon2id at the cost the data file names', async () => {
  const { memoryKiB, iterations, parallelism } = cost;
  expect(await passwordsAt().hash('x')).toContain(`$argon2id$v=19$m=${memoryKiB},t=${iterations},p=${parallelism}$`);
});
