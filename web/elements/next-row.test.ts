import { expect, test } from 'vitest';
import { nextRow } from './next-row.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 24, 24],
  ['PageDown', 20, 24],
  ['PageUp', 5, 0],
  ['Home', 7, 0],
  ['End', 7, 24],
  ['Enter', 7, undefined],
])('%s from row %s of 25 goes to %s', (key, at, to) => {
  expect(nextRow(key, at, 25)).toBe(to);
});

test('an empty table has nowhere to go', () => {
  expect(nextRow('ArrowDown', 0, 0)).toBeUndefined();
});
