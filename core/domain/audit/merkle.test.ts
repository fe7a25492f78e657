import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexDecode, hexEncode, utf8 } from '../hash/sha256.ts';
import { consistencyProof, inclusionProof, leafHash, rootOf } from './merkle.ts';
import { verifyConsistency, verifyInclusion, type ConsistencyClaim, type InclusionClaim } from './merkle-proof.ts';

const leaves = Array.from({ length: 71 }, (_, index) => leafHash(utf8(`event ${index}`)));
const tree = (size: number) => leaves.slice(0, size);

// Entries and roots of the Certificate Transparency reference tree, RFC 6962 test data.
const reference = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('the tree of the first %i reference entries has the root %s', (size, root) => {
  const entries = reference.slice(0, size).map((entry) => leafHash(hexDecode(entry)));
  expect(hexEncode(rootOf(entries))).toBe(root);
});

test('every leaf of every tree up to 70 proves its place, and only its place', () => {
  for (let size = 1; size <= 70; size += 1) {
    const root = rootOf(tree(size));
    for (let index = 0; index < size; index += 1) {
      const claim = { leaf: leaves[index]!, index, size, proof: inclusionProof(tree(size), index), root };
      expect(verifyInclusion(claim)).toBe(true);
      expect(verifyInclusion({ ...claim, index: (index + 1) % size })).toBe(size === 1);
    }
  }
});

test('every tree up to 70 proves that each smaller one is its beginning', () => {
  for (let second = 1; second <= 70; second += 1) {
    for (let first = 1; first <= second; first += 1) {
      const proof = consistencyProof(tree(second), first);
      const claim = { first, second, firstRoot: rootOf(tree(first)), secondRoot: rootOf(tree(second)), proof };
      expect(verifyConsistency(claim)).toBe(true);
      expect(verifyConsistency({ ...claim, secondRoot: rootOf(tree(second + 1)) })).toBe(false);
    }
  }
});

const inclusion = (index: number, size: number): InclusionClaim => ({
  leaf: leaves[index]!,
  index,
  size,
  proof: inclusionProof(tree(size), index),
  root: rootOf(tree(size)),
});

const consistency = (first: number, second: number): ConsistencyClaim => ({
  first,
  second,
  firstRoot: rootOf(tree(first)),
  secondRoot: rootOf(tree(second)),
  proof: consistencyProof(tree(second), first),
});

test.each<[string, (claim: InclusionClaim) => InclusionClaim]>([
  ['the next index', (claim) => ({ ...claim, index: claim.index + 1 })],
  ['a negative index', (claim) => ({ ...claim, index: -1 })],
  ['an index behind the tree', (claim) => ({ ...claim, index: claim.size })],
  ['half an index', (claim) => ({ ...claim, index: claim.index + 0.5 })],
  ['a smaller tree', (claim) => ({ ...claim, size: claim.index + 1 })],
  ['a tree of twice the size', (claim) => ({ ...claim, size: claim.size * 2 })],
  ['a shorter proof', (claim) => ({ ...claim, proof: claim.proof.slice(0, -1) })],
  ['a proof without its first hash', (claim) => ({ ...claim, proof: claim.proof.slice(1) })],
  ['a longer proof', (claim) => ({ ...claim, proof: [...claim.proof, claim.root] })],
  ['a hash of 31 bytes', (claim) => ({ ...claim, proof: claim.proof.map((hash) => hash.slice(1)) })],
  ['an empty root', (claim) => ({ ...claim, root: new Uint8Array() })],
])('an inclusion proof with %s is refused', (_, spoil) => {
  expect(verifyInclusion(inclusion(5, 13))).toBe(true);
  expect(verifyInclusion(spoil(inclusion(5, 13)))).toBe(false);
});

test.each<[string, (claim: ConsistencyClaim) => ConsistencyClaim]>([
  ['another first size', (claim) => ({ ...claim, first: claim.first + 1 })],
  ['another second size', (claim) => ({ ...claim, second: claim.second * 2 })],
  ['an empty first tree', (claim) => ({ ...claim, first: 0 })],
  ['trees in the wrong order', (claim) => ({ ...claim, first: claim.second, second: claim.first })],
  ['a shorter proof', (claim) => ({ ...claim, proof: claim.proof.slice(0, -1) })],
  ['a longer proof', (claim) => ({ ...claim, proof: [...claim.proof, claim.secondRoot] })],
  ['no proof', (claim) => ({ ...claim, proof: [] })],
  ['roots exchanged', (claim) => ({ ...claim, firstRoot: claim.secondRoot, secondRoot: claim.firstRoot })],
])('a consistency proof with %s is refused', (_, spoil) => {
  for (const claim of [consistency(6, 13), consistency(8, 13)]) {
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency(spoil(claim))).toBe(false);
  }
});

const flipped = (hash: Uint8Array, bit: number): Uint8Array =>
  hash.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test('L2 any flipped bit of a proof, its leaf or its roots is found', () => {
  const bit = fc.integer({ min: 0, max: 255 });
  const place = fc.integer({ min: 0, max: 69 });
  fc.assert(
    fc.property(place, place, bit, fc.nat(), (a, b, at, pick) => {
      const size = Math.max(a, b) + 1;
      const included = inclusion(Math.min(a, b), size);
      const joined = consistency(Math.min(a, b) + 1, size);
      const spoiled = (proof: readonly Uint8Array[]) =>
        proof.map((hash, index) => (index === pick % proof.length ? flipped(hash, at) : hash));
      expect(verifyInclusion({ ...included, leaf: flipped(included.leaf, at) })).toBe(false);
      expect(verifyInclusion({ ...included, root: flipped(included.root, at) })).toBe(false);
      expect(verifyConsistency({ ...joined, firstRoot: flipped(joined.firstRoot, at) })).toBe(false);
      expect(verifyConsistency({ ...joined, secondRoot: flipped(joined.secondRoot, at) })).toBe(false);
      expect(verifyInclusion({ ...included, proof: spoiled(included.proof) })).toBe(included.proof.length === 0);
      expect(verifyConsistency({ ...joined, proof: spoiled(joined.proof) })).toBe(joined.proof.length === 0);
    }),
  );
});

test('L1 no single changed, lost, doubled or exchanged leaf keeps the root', () => {
  const root = hexEncode(rootOf(tree(64)));
  for (let index = 0; index < 63; index += 1) {
    const changed = leaves[index]!;
    const next = leaves[index + 1]!;
    const variants = [
      tree(64).with(index, flipped(changed, index)),
      tree(64).toSpliced(index, 1),
      tree(64).toSpliced(index, 0, changed),
      tree(64).toSpliced(index, 2, next, changed),
    ];
    for (const variant of variants) expect(hexEncode(rootOf(variant))).not.toBe(root);
  }
});

test('there is no proof for a leaf or an earlier tree that does not exist', () => {
  expect(() => inclusionProof(tree(3), 3)).toThrow(RangeError);
  expect(() => inclusionProof([], 0)).toThrow(RangeError);
  expect(() => consistencyProof(tree(3), 4)).toThrow(RangeError);
  expect(() => consistencyProof(tree(3), 0)).toThrow(RangeError);
});
