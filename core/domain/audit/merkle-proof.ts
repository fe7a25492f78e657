import { nodeHash } from './merkle.ts';

/** A claim that a leaf is in a tree. Hashes are 32 bytes. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** A claim that one tree is the beginning of another. */
export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the proof carries the leaf at exactly this index up to the root of a tree of exactly this size. @source RFC 9162 section 2.1.3.2 */
export function verifyInclusion({ leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !allHashes([leaf, root, ...proof])) return false;
  let path: Path = { place: index, last: size - 1 };
  let hash = leaf;
  for (const sibling of proof) {
    if (path.last === 0) return false;
    if (isRight(path)) {
      hash = nodeHash(sibling, hash);
      path = upToRightChild(path);
    } else {
      hash = nodeHash(hash, sibling);
    }
    path = up(path);
  }
  return path.last === 0 && same(hash, root);
}

/** Whether the proof joins the root of the first `first` leaves to the root of all `second`. @source RFC 9162 section 2.1.4.2 */
export function verifyConsistency({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim): boolean {
  if (!isCount(first) || !isCount(second) || first < 1 || first > second) return false;
  if (!allHashes([firstRoot, secondRoot, ...proof])) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  const [start, ...rest] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  return start !== undefined && climb({ first, second, firstRoot, secondRoot, proof: rest }, start);
}

function climb({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim, start: Uint8Array): boolean {
  let path = upWhileRight({ place: first - 1, last: second - 1 });
  let [oldHash, newHash] = [start, start];
  for (const sibling of proof) {
    if (path.last === 0) return false;
    if (isRight(path)) {
      [oldHash, newHash] = [nodeHash(sibling, oldHash), nodeHash(sibling, newHash)];
      path = upToRightChild(path);
    } else {
      newHash = nodeHash(newHash, sibling);
    }
    path = up(path);
  }
  return path.last === 0 && same(oldHash, firstRoot) && same(newHash, secondRoot);
}

/** Where a proof stands on its way up: the node's place in its row, and the place of the row's last node. */
interface Path {
  readonly place: number;
  readonly last: number;
}

// A node is joined from the right when it is an odd one, or the last of its row and so has no right neighbour.
function isRight({ place, last }: Path): boolean {
  return place % 2 === 1 || place === last;
}

function up({ place, last }: Path): Path {
  return { place: Math.floor(place / 2), last: Math.floor(last / 2) };
}

// A last node without neighbour rises unchanged until it is the right one of a pair.
function upToRightChild(path: Path): Path {
  let risen = path;
  while (risen.place % 2 === 0 && risen.place !== 0) risen = up(risen);
  return risen;
}

function upWhileRight(path: Path): Path {
  let risen = path;
  while (risen.place % 2 === 1) risen = up(risen);
  return risen;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

function allHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every(({ length }) => length === 32);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
