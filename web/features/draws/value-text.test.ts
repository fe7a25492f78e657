import { expect, test } from 'vitest';
import { valuesOf } from './value-text.ts';

test.each([
  ['7 11 19', [7, 11, 19]],
  ['07,11、19', [7, 11, 19]],
  [' ０７；１１ + 19 ', [7, 11, 19]],
  ['7 eleven', undefined],
  ['7.5', undefined],
  ['', undefined],
])('%j reads %j', (typed, values) => {
  expect(valuesOf(typed)).toEqual(values);
});
