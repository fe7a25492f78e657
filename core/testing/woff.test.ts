import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackWoff } from './woff.ts';

interface Given {
  readonly tag: string;
  readonly text: string;
  readonly packed: boolean;
}

/** A WOFF of the given tables, put together by the specification. */
function woff(tables: readonly Given[]): Buffer {
  const head = Buffer.alloc(44 + 20 * tables.length);
  head.write('wOFF', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt16BE(tables.length, 12);
  const parts = [head];
  let offset = head.length;
  tables.forEach(({ tag, text, packed }, index) => {
    const plain = Buffer.from(text);
    const bytes = packed ? deflateSync(plain) : plain;
    head.write(tag, 44 + 20 * index, 'latin1');
    [offset, bytes.length, plain.length, 7].forEach((value, n) => head.writeUInt32BE(value, 48 + 20 * index + 4 * n));
    parts.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat(parts);
}

test('tables come out whole, aligned to four bytes, packed or not', () => {
  const long = 'glyphs '.repeat(50);
  const font = unpackWoff(
    woff([
      { tag: 'cmap', text: 'abcde', packed: false },
      { tag: 'glyf', text: long, packed: true },
    ]),
  );

  expect(font.readUInt16BE(4)).toBe(2);
  const tableAt = (entry: number) =>
    font.toString('latin1', font.readUInt32BE(entry + 8)).slice(0, font.readUInt32BE(entry + 12));
  expect(tableAt(12)).toBe('abcde');
  expect(tableAt(28)).toBe(long);
  expect(font.readUInt32BE(28 + 8) % 4).toBe(0);
});

test('another kind of file is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more bytes'))).toThrow('not a WOFF 1 font');
});
