import { expect, test } from 'vitest';
import { evidenceGrounds, isPlainFileName, looksLike } from './evidence-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('BJEV-06 there are eight kinds of grounds', () => {
  expect(evidenceGrounds).toHaveLength(8);
});

test.each([
  ['a PDF', 'application/pdf', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), true],
  ['a page that says it is a PDF', 'application/pdf', bytes(0x3c, 0x68, 0x74), false],
  ['plain text', 'text/plain', bytes(0xe7, 0xbb, 0xa9), true],
  ['text with a NUL byte', 'text/csv', bytes(0x61, 0x00), false],
  ['a kind that is not taken', 'text/html', bytes(0x3c), false],
])('%s: %s', (_, mediaType, content, expected) => {
  expect(looksLike(mediaType, content)).toBe(expected);
});

test.each([
  ['验收单 2026.xlsx', true],
  ['../../etc/passwd', false],
  ['a\\b.pdf', false],
  ['.hidden', false],
  ['报告\u202Efdp.exe', false],
  ['', false],
])('file name %j is plain: %s', (name, expected) => {
  expect(isPlainFileName(name)).toBe(expected);
});
