import { expect, test } from 'vitest';
import { bindable } from './bindable.ts';

test.each([
  ['text', '8.10', '8.10'],
  ['nothing', undefined, null],
  ['a flag', true, 1],
  ['money in fen', 9007199254740991n, 9007199254740991],
  ['a statistic', 0.25, 0.25],
])('%s is stored as it is', (_, value, stored) => {
  expect(bindable(value, 1)).toBe(stored);
});

test('bytes are stored as bytes', () => {
  expect(bindable(new Uint8Array([1, 2]).subarray(1), 1)).toEqual(Buffer.from([2]));
});

test.each([
  ['an integer beyond 2^53', 2n ** 53n + 1n],
  ['a number beyond 2^53', 2 ** 53],
  ['not a number', Number.NaN],
  ['a date', new Date(0)],
  ['an object', { a: 1 }],
])('%s is refused', (_, value) => {
  expect(() => bindable(value, 3)).toThrow(
    expect.objectContaining({ code: 'STORE-005', params: expect.objectContaining({ position: 3 }) }),
  );
});
