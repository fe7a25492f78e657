import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

const cell = (text: string): string => csvText([[text]]).replace(/^\uFEFF"|"\r\n$/gu, '');

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['-12.50', '-12.50'],
  ['93.17', '93.17'],
  ['他说"好"', '他说""好""'],
  ['a,b', 'a,b'],
])('A4 the cell %j is written %j', (text, written) => {
  expect(cell(text)).toBe(written);
});

test('a table has a byte order mark and lines that end as spreadsheets want', () => {
  expect(csvText([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n');
});
