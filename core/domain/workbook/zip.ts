import { concatBytes } from '@noble/hashes/utils.js';
import { utf8 } from '../hash/sha256.ts';

/** One file of an archive. */
export interface ZipEntry {
  /** Path inside the archive, ASCII. */
  readonly name: string;
  readonly content: string;
}

const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as archives use it. @source ITU-T V.42 */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const little = (value: number, length: 2 | 4): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (value >>> (8 * at)) & 0xff);

// 1 January 1980, the first day archives know: the same content gives the same bytes.
const noDate = [little(0, 2), little(33, 2)];
const stored = [little(20, 2), little(0x800, 2), little(0, 2), ...noDate];

interface Packed {
  readonly head: Uint8Array;
  readonly local: Uint8Array;
}

function packed({ name, content }: ZipEntry, offset: number): Packed {
  const [path, bytes] = [utf8(name), utf8(content)];
  const sizes = [little(crc32(bytes), 4), little(bytes.length, 4), little(bytes.length, 4), little(path.length, 2)];
  const local = [little(0x04034b50, 4), ...stored, ...sizes, little(0, 2), path, bytes];
  const place = [little(0, 2), little(0, 2), little(0, 2), little(0, 2), little(0, 4), little(offset, 4)];
  const head = [little(0x02014b50, 4), little(20, 2), ...stored, ...sizes, ...place, path];
  return { local: concatBytes(...local), head: concatBytes(...head) };
}

/** An archive of files as they are, without compression. @source APPNOTE.TXT 6.3, PKWARE */
export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  let offset = 0;
  const files = entries.map((entry) => {
    const file = packed(entry, offset);
    offset += file.local.length;
    return file;
  });
  const heads = concatBytes(...files.map(({ head }) => head));
  const count = little(entries.length, 2);
  const end = [
    little(0x06054b50, 4),
    little(0, 4),
    count,
    count,
    little(heads.length, 4),
    little(offset, 4),
    little(0, 2),
  ];
  return concatBytes(...files.map(({ local }) => local), heads, ...end);
}
