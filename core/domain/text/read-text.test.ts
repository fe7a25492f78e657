import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test.each([
  ['UTF-8', [0xe7, 0xbb, 0xa9], '绩'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe7, 0xbb, 0xa9], '绩'],
  ['GB18030', [0xbc, 0xa8], '绩'],
  ['GB18030 of four bytes', [0x95, 0x32, 0x82, 0x36], '𠀀'],
  ['nothing', [], ''],
  ['a zero byte', [0x61, 0], undefined],
  ['no writing at all', [0xff, 0xff, 0x41], undefined],
])('%s', (_, bytes, text) => {
  expect(readText(Uint8Array.from(bytes))).toBe(text);
});
