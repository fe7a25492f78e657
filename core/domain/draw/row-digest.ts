import { canonicalBytes } from '../canonical/canonical-json.ts';
import { concat, hexDecode, sha256Hex } from '../hash/sha256.ts';
import { joined } from './commitment.ts';

/** What binds a pool row to a person. `salt` is 32 bytes as hex; `identity` the canonical record with identity, any JSON value. */
export interface RowIdentity {
  readonly draw: string;
  readonly n: number;
  readonly id: string;
  readonly salt: string;
  readonly identity: unknown;
}

const separator = new Uint8Array([0]);

/**
 * The digest of a pool row: hex(SHA-256("EPD-2/row" 00 draw 00 n 00 id 00 salt 00 canonical record)), n as decimal text.
 * Whoever holds the salt (the outside party, audit, the member for the own row) can compare.
 *
 * @throws NotCanonicalError when the identity is no JSON value
 * @source EPD-2, "Rows are bound to people"
 */
export function rowDigest({ draw, n, id, salt, identity }: RowIdentity): string {
  const parts = [joined('EPD-2/row', draw, String(n), id), hexDecode(salt), canonicalBytes(identity)];
  return sha256Hex(concat(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))));
}
