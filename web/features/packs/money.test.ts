import { expect, test } from 'vitest';
import { fenOf, yuanOf } from './money.ts';

test.each([
  ['6200000', 620_000_000],
  ['6,200,000.5', 620_000_050],
  ['0.07', 7],
  ['1.005', undefined],
  ['-1', undefined],
  ['', undefined],
  ['一百', undefined],
])('%j yuan are %s fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test('fen go back to the same yuan', () => {
  for (const fen of [7, 100, 620_000_050, 999_999_999_999_999]) expect(fenOf(yuanOf(fen))).toBe(fen);
});
