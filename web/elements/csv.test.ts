import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

const field = (text: string): string =>
  csvText([[text]])
    .slice(1)
    .trimEnd();

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+86 10', `"'+86 10"`],
  ['-cmd', `"'-cmd"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['-12.50', '"-12.50"'],
  ['plain, "quoted"', '"plain, ""quoted"""'],
])('a spreadsheet cannot run %j', (text, written) => {
  expect(field(text)).toBe(written);
});

test('a file begins with a byte order mark and ends its lines for spreadsheets', () => {
  expect(
    csvText([
      ['甲', '1'],
      ['乙', '2'],
    ]),
  ).toBe('\ufeff"甲","1"\r\n"乙","2"\r\n');
});
