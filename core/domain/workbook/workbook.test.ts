import { describe, expect, test } from 'vitest';
import { columnName, workbook } from './workbook.ts';
import { crc32, zipped } from './zip.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const numberAt = (bytes: Uint8Array, at: number, length: 2 | 4): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return length === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
};

/** Reads a stored archive by its directory, as a program that opens it does. */
function unzipped(bytes: Uint8Array): Readonly<Record<string, string>> {
  const end = bytes.length - 22;
  const files: Record<string, string> = {};
  let at = numberAt(bytes, end + 16, 4);
  for (let left = numberAt(bytes, end + 10, 2); left > 0; left -= 1) {
    const [size, length, place] = [
      numberAt(bytes, at + 24, 4),
      numberAt(bytes, at + 28, 2),
      numberAt(bytes, at + 42, 4),
    ];
    const begin = place + 30 + numberAt(bytes, place + 26, 2);
    const content = bytes.slice(begin, begin + size);
    expect(crc32(content)).toBe(numberAt(bytes, at + 16, 4));
    files[text(bytes.slice(at + 46, at + 46 + length))] = text(content);
    at += 46 + length;
  }
  return files;
}

test('the check value of CRC-32', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('what goes into an archive comes out', () => {
  const entries = [
    { name: 'a.txt', content: '绩效' },
    { name: 'b/c.txt', content: '' },
  ];
  expect(unzipped(zipped(entries))).toEqual({ 'a.txt': '绩效', 'b/c.txt': '' });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, name) => {
  expect(columnName(at)).toBe(name);
});

describe('a workbook', () => {
  const sheetOf = (rows: readonly (readonly string[])[]) =>
    unzipped(workbook('建议', rows))['xl/worksheets/sheet1.xml'] ?? '';

  test('has the parts a spreadsheet program looks for', () => {
    expect(Object.keys(unzipped(workbook('建议', [])))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('numbers are numbers, text is text, nothing is a formula', () => {
    const sheet = sheetOf([
      ['得分', '93.17'],
      ['=1+1', '<b>&'],
    ]);
    expect(sheet).toContain('<c r="B1"><v>93.17</v></c>');
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).toContain('&lt;b&gt;&amp;');
    expect(sheet).not.toContain('<f>');
  });

  test('a number too long to be held exactly stays text', () => {
    expect(sheetOf([['12345678901234567.89']])).toContain('inlineStr');
  });
});
