import { concat, hexDecode, sha256, utf8 } from '../hash/sha256.ts';

const separator = new Uint8Array([0]);

/**
 * 32 bytes of chance for what hangs on a draw: ties, spot-check samples, capped-marginal draws. No seed is ever typed.
 *
 * @param key          key of the draw; for anything chosen after it, with a fresh public value (draw-key.ts)
 * @param purpose      ASCII, one word per use
 * @param inputDigest  hex SHA-256 of the inputs, frozen at drawHash or logged before the fresh value
 * @throws RangeError when the purpose is not printable ASCII
 * @source EPD-2, "Derived seeds"
 */
export function derivedSeed(key: string, purpose: string, inputDigest: string): Uint8Array {
  if (!/^[\x21-\x7e]+$/.test(purpose)) throw new RangeError('a purpose is printable ASCII');
  return sha256(concat(utf8(key), separator, utf8(purpose), separator, hexDecode(inputDigest)));
}
