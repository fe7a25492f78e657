import { hexDecode, hexEncode } from '../hash/sha256.ts';
import { nodeHash, rootOf } from './merkle.ts';

/** A Merkle tree without its leaves: the roots of the full subtrees it consists of, largest first, hex. */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly string[];
}

export const emptyFrontier: Frontier = { size: 0, roots: [] };

/**
 * The tree with one more leaf, in at most log2(size) hashes.
 *
 * @param leaf  the leaf's hash, hex
 * @returns the new tree, and the roots of the subtrees which this leaf makes full, smallest first
 * @source RFC 9162 §2.1.1
 */
export function withLeaf(
  tree: Frontier,
  leaf: string,
): { readonly tree: Frontier; readonly completes: readonly string[] } {
  const roots = [...tree.roots];
  const completes: string[] = [];
  let node = leaf;
  // Each trailing one bit of the old size is a full subtree of the same height as the one just made.
  for (let rest = tree.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    node = joined(roots.pop() ?? '', node);
    completes.push(node);
  }
  return { tree: { size: tree.size + 1, roots: [...roots, node] }, completes };
}

/** Root of the tree, hex; the hash of nothing for an empty one. @source RFC 9162 §2.1.1 */
export function frontierRoot({ roots }: Frontier): string {
  return roots.length === 0 ? hexEncode(rootOf([])) : roots.reduceRight((right, left) => joined(left, right));
}

const joined = (left: string, right: string): string => hexEncode(nodeHash(hexDecode(left), hexDecode(right)));
