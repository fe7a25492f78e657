import { concat, sha256 } from '../hash/sha256.ts';

const leafPrefix = new Uint8Array([0]);
const nodePrefix = new Uint8Array([1]);

/** Hash of a leaf: SHA-256(00 ‖ content). @source RFC 9162 section 2.1.1 */
export function leafHash(content: Uint8Array): Uint8Array {
  return sha256(concat(leafPrefix, content));
}

/** Hash of an inner node: SHA-256(01 ‖ left ‖ right). @source RFC 9162 section 2.1.1 */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concat(nodePrefix, left, right));
}

/** Root of the tree over leaf hashes, in order; of no leaf the SHA-256 of nothing. @source RFC 9162 section 2.1.1 */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return only;
  const split = splitOf(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/**
 * Proof that the leaf at `index` is in the tree: the siblings from the leaf upwards.
 * @throws RangeError when there is no such leaf
 * @source RFC 9162 section 2.1.3.1
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('no such leaf');
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  if (index < split) return [...inclusionProof(left, index), rootOf(right)];
  return [...inclusionProof(right, index - split), rootOf(left)];
}

/**
 * Proof that the tree of the first `first` leaves is the beginning of this one.
 * @throws RangeError unless 0 < first ≤ size
 * @source RFC 9162 section 2.1.4.1
 */
export function consistencyProof(leaves: readonly Uint8Array[], first: number): readonly Uint8Array[] {
  if (!Number.isSafeInteger(first) || first < 1 || first > leaves.length) throw new RangeError('no such earlier tree');
  return subproof(leaves, first, true);
}

function subproof(leaves: readonly Uint8Array[], first: number, known: boolean): readonly Uint8Array[] {
  if (first === leaves.length) return known ? [] : [rootOf(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  if (first <= split) return [...subproof(left, first, known), rootOf(right)];
  return [...subproof(right, first - split, false), rootOf(left)];
}

/** The largest power of two below a size of two or more. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}
