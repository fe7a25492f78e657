import { consistencyProof, inclusionProof, leafHash, rootOf } from '../../core/domain/audit/merkle.ts';
import { verifyConsistency, verifyInclusion } from '../../core/domain/audit/merkle-proof.ts';
import { hexDecode, hexEncode } from '../../core/domain/hash/sha256.ts';
import type { CaseResult, Checker } from './checker.ts';
import { isContent, isContents, isTexts, wholeOf, type Content } from './fields.ts';

/** Checks the audit tree against reference files: roots, inclusion and consistency proofs, and that spoiled proofs are refused. */
export const checkAudit: Checker = (file, content) => {
  if (!isContent(content) || !isTexts(content['entriesHex']) || !isTexts(content['roots'])) return undefined;
  const leaves = content['entriesHex'].map((entry) => leafHash(hexDecode(entry)));
  const roots = content['roots'];
  const inclusion = isContents(content['inclusion']) ? content['inclusion'] : [];
  const consistency = isContents(content['consistency']) ? content['consistency'] : [];
  const one = (name: string, fault: () => string | undefined): CaseResult => ({ file, name, ...outcomeOf(fault) });
  return [
    ...roots.map((root, size) => one(`root ${size}`, () => rootFault(leaves.slice(0, size), root))),
    ...inclusion.map((entry) =>
      one(`inclusion ${String(entry['index'])} in ${String(entry['treeSize'])}`, () => inclusionFault(leaves, entry)),
    ),
    ...consistency.map((entry) =>
      one(`consistency ${String(entry['first'])} to ${String(entry['second'])}`, () => consistencyFault(leaves, entry)),
    ),
  ];
};

function outcomeOf(fault: () => string | undefined): Pick<CaseResult, 'outcome' | 'detail'> {
  try {
    const detail = fault();
    return detail === undefined ? { outcome: 'passed' } : { outcome: 'failed', detail };
  } catch (thrown) {
    return { outcome: 'failed', detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function rootFault(leaves: readonly Uint8Array[], root: string): string | undefined {
  const computed = hexEncode(rootOf(leaves));
  return computed === root ? undefined : `root is ${computed}`;
}

function inclusionFault(leaves: readonly Uint8Array[], entry: Content): string | undefined {
  const [index, size] = [wholeOf(entry, 'index'), wholeOf(entry, 'treeSize')];
  const tree = leaves.slice(0, size);
  const computed = inclusionProof(tree, index);
  if (!isSame(computed, entry['proof'])) return `proof is ${computed.map(hexEncode).join(' ')}`;
  const claim = { leaf: tree[index] ?? new Uint8Array(), index, size, proof: computed, root: rootOf(tree) };
  if (!verifyInclusion(claim)) return 'a right proof is refused';
  const spoiled = [
    ...spoiledProofs(computed, claim.root).map((proof) => ({ ...claim, proof })),
    ...flips(claim.root).map((root) => ({ ...claim, root })),
    ...flips(claim.leaf).map((leaf) => ({ ...claim, leaf })),
    { ...claim, index: index + 1 },
    { ...claim, size: size * 2 },
  ];
  return spoiled.some(verifyInclusion) ? 'a spoiled proof is accepted' : undefined;
}

function consistencyFault(leaves: readonly Uint8Array[], entry: Content): string | undefined {
  const [first, second] = [wholeOf(entry, 'first'), wholeOf(entry, 'second')];
  const proof = consistencyProof(leaves.slice(0, second), first);
  if (!isSame(proof, entry['proof'])) return `proof is ${proof.map(hexEncode).join(' ')}`;
  const firstRoot = rootOf(leaves.slice(0, first));
  const claim = { first, second, firstRoot, secondRoot: rootOf(leaves.slice(0, second)), proof };
  if (!verifyConsistency(claim)) return 'a right proof is refused';
  const spoiled = [
    ...spoiledProofs(proof, claim.secondRoot).map((other) => ({ ...claim, proof: other })),
    ...flips(claim.firstRoot).map((root) => ({ ...claim, firstRoot: root })),
    ...flips(claim.secondRoot).map((root) => ({ ...claim, secondRoot: root })),
    { ...claim, first: first + 1 },
    { ...claim, second: second * 2 },
  ];
  return spoiled.some(verifyConsistency) ? 'a spoiled proof is accepted' : undefined;
}

function isSame(computed: readonly Uint8Array[], expected: unknown): boolean {
  return isTexts(expected) && computed.map(hexEncode).join() === expected.join();
}

// One hash longer or shorter, and every single bit of every hash.
function spoiledProofs(proof: readonly Uint8Array[], extra: Uint8Array): readonly (readonly Uint8Array[])[] {
  const shorter = proof.length === 0 ? [] : [proof.slice(1), proof.slice(0, -1)];
  const flipped = proof.flatMap((hash, index) => flips(hash).map((other) => proof.with(index, other)));
  return [...shorter, [...proof, extra], [extra, ...proof], ...flipped];
}

function flips(hash: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: hash.length * 8 }, (_, bit) => {
    const copy = hash.slice();
    copy[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  });
}
