/** Writings a Chinese office saves text in, the stricter first: bytes that are UTF-8 by accident hardly exist. */
const writings = ['utf-8', 'gb18030'];

/** Bytes as the text they are: UTF-8 with or without its mark, else GB18030; undefined when they are neither, or hold a zero byte. */
export function readText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const writing of writings) {
    try {
      return new TextDecoder(writing, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return undefined;
}
