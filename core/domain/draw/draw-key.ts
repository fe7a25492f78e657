import { utf8 } from '../hash/sha256.ts';

/**
 * The canonical text of one public source: whole numbers without leading zeros in ascending order, a full stop after each, a slash at the end.
 * No number at all (a waiver) gives `/`.
 *
 * @param values  whole numbers, or their digits as text
 * @throws RangeError for anything but whole numbers from 0
 * @source RFC 3797 section 4.2; EPD-2, 3
 */
export function canonicalPublicValue(values: readonly (number | string)[]): string {
  const whole = values.map(wholeNumber).toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  return `${whole.map((value) => `${value}.`).join('')}/`;
}

function wholeNumber(value: number | string): bigint {
  const proper = typeof value === 'number' ? Number.isSafeInteger(value) && value >= 0 : /^[0-9]+$/.test(value);
  if (!proper) throw new RangeError('a public value consists of whole numbers');
  return BigInt(value);
}

/** A party's opened nonce, 32 bytes as hex. */
export interface OpenedNonce {
  readonly party: string;
  readonly nonce: string;
}

/** What the key is made of. */
export interface KeyParts {
  readonly drawHash: string;
  readonly reveals: readonly OpenedNonce[];
  readonly publicValue: readonly (number | string)[];
}

/** The text all hashes of the walk start from; parties in ascending order of their names' UTF-8 bytes. @source EPD-2, 3 */
export function drawKey({ drawHash, reveals, publicValue }: KeyParts): string {
  const nonces = reveals
    .map(({ party, nonce }) => ({ name: utf8(party), nonce }))
    .toSorted((a, b) => compareBytes(a.name, b.name))
    .map(({ nonce }) => `${nonce.toUpperCase()}./`);
  return `${drawHash.toUpperCase()}./${nonces.join('')}${canonicalPublicValue(publicValue)}`;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const differing = a.findIndex((byte, index) => byte !== b[index]);
  if (differing < 0) return a.length - b.length;
  return (a[differing] ?? 0) - (b[differing] ?? -1);
}
