import { expect, test } from 'vitest';
import { seededChance } from '../testing/seeded-chance.ts';
import { randomChance } from '../testing/test-clock.ts';
import { idsFrom } from './ids.ts';

test('an id is its prefix and twenty signs that nobody mistakes on paper', () => {
  expect(idsFrom(randomChance).next('task')).toMatch(/^task-[0-9a-hjkmnp-tv-z]{20}$/);
});

test('every sign comes from five random bits: byte 0 is 0, byte 31 is z, and 32 is 0 again', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, index) => [0, 31, 32, 255][index % 4] ?? 0);
  expect(idsFrom({ bytes: () => bytes }).next('x')).toBe(`x-${'0z0z'.repeat(5)}`);
});

test('the same chance gives the same ids, and no two alike', () => {
  const [one, other] = [idsFrom(seededChance('s')), idsFrom(seededChance('s'))];
  const ids = Array.from({ length: 1000 }, () => one.next('x'));
  expect(ids).toEqual(Array.from({ length: 1000 }, () => other.next('x')));
  expect(new Set(ids).size).toBe(1000);
});
