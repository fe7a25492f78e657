import { expect, test } from 'vitest';
import { quantityText } from './quantity.ts';
import { wordsFor } from './words.ts';

test.each([
  ['1452000000', 'fen', '14,520,000 元'],
  ['1452000050', 'fen', '14,520,000.50 元'],
  ['5', 'fen', '0.05 元'],
  ['-123', 'fen', '-1.23 元'],
  ['52000', 'person', '52,000 人'],
  ['0.96800', undefined, '0.96800'],
  ['true', 'yesNo', '是'],
  [null, 'fen', '未填报'],
])('%s %s reads %s', (value, unit, text) => {
  expect(quantityText(wordsFor('zh'), value, unit)).toBe(text);
});
