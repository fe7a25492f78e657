import { expect, test } from 'vitest';
import { isIdentity } from './identity-code.ts';

test.each([
  ['expert', '11010519491231002X', true],
  ['expert', '110105194912310021', false],
  ['expert', '1101051949123100', false],
  ['supervisor', '440524188001010014', true],
  ['intermediary', '91350100M000100Y43', true],
  ['intermediary', '91350100M000100Y44', false],
  ['intermediary', '11010519491231002X', false],
] as const)('for the pool %s the code %s is sound: %s', (pool, code, sound) => {
  expect(isIdentity(pool, code)).toBe(sound);
});
