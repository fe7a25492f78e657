import { inflateSync } from 'node:zlib';

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly length: number;
  readonly bytes: Buffer;
}

/**
 * Unpacks a WOFF 1 font into the plain font it was made from, which fontconfig and PDF writers can read.
 *
 * @source W3C WOFF File Format 1.0, §3 to §5; OpenType specification, table directory
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1 font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + index * 20));
  const directory = Buffer.alloc(12 + 16 * count);
  writeHeader(directory, woff.readUInt32BE(4), count);

  const parts: Buffer[] = [directory];
  let offset = directory.length;
  tables.forEach((table, index) => {
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    writeEntry(directory, 12 + 16 * index, { ...table, offset });
    parts.push(table.bytes, padding);
    offset += table.length + padding.length;
  });
  return Buffer.concat(parts);
}

function readTable(woff: Buffer, entry: number): Table {
  const offset = woff.readUInt32BE(entry + 4);
  const packedLength = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    length,
    // A table that compression would not make smaller lies there as it is.
    bytes: packedLength < length ? inflateSync(packed) : packed,
  };
}

function writeHeader(directory: Buffer, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  const range = 16 * 2 ** power;
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(range, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * count - range, 10);
}

function writeEntry(directory: Buffer, at: number, table: Table & { readonly offset: number }): void {
  table.tag.copy(directory, at);
  directory.writeUInt32BE(table.checksum, at + 4);
  directory.writeUInt32BE(table.offset, at + 8);
  directory.writeUInt32BE(table.length, at + 12);
}
