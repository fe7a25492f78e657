import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from '../canonical/canonical-json.ts';

/** SHA-256 of bytes: 32 bytes. @source FIPS 180-4 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

/** SHA-256 as 64 lower-case hex digits; text is hashed as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return hexEncode(sha256(typeof content === 'string' ? utf8(content) : content));
}

/** Hex SHA-256 of the canonical bytes of a JSON value. @throws NotCanonicalError for what JSON cannot carry */
export function hashOf(value: unknown): string {
  return sha256Hex(canonicalBytes(value));
}

/** One array of all the parts, in order. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...parts);
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Lower-case hex digits of bytes. */
export function hexEncode(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Bytes of a hex text of either case. @throws for odd lengths and other characters; ask {@link isHex} first for unknown text */
export function hexDecode(text: string): Uint8Array {
  return hexToBytes(text);
}

/** Whether a value is lower-case hex of exactly that many bytes: the only form in records. */
export function isHex(value: unknown, byteLength: number): value is string {
  return typeof value === 'string' && value.length === byteLength * 2 && /^[0-9a-f]*$/.test(value);
}
