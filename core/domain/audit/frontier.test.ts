import { expect, test } from 'vitest';
import { hexDecode, hexEncode, sha256Hex } from '../hash/sha256.ts';
import { emptyFrontier, frontierRoot, withLeaf } from './frontier.ts';
import { inclusionProof, rootOf } from './merkle.ts';
import { fullSubtrees, proofSpans } from './subtrees.ts';

const leaves = Array.from({ length: 70 }, (_, index) => sha256Hex(`leaf ${index}`));
const bytes = leaves.map(hexDecode);
const sizes = Array.from({ length: 71 }, (_, size) => size);

/** The tree of the first leaves, and what each of them made full. */
function grown(size: number) {
  let tree = emptyFrontier;
  const completes = leaves.slice(0, size).map((leaf) => {
    const next = withLeaf(tree, leaf);
    tree = next.tree;
    return next.completes;
  });
  return { tree, completes };
}

test.each(sizes)('a tree grown leaf by leaf has the root of its %i leaves', (size) => {
  expect(frontierRoot(grown(size).tree)).toBe(hexEncode(rootOf(bytes.slice(0, size))));
});

test.each(sizes)('of %i leaves no more roots are kept than the size has binary ones', (size) => {
  const ones = size.toString(2).replaceAll('0', '').length;
  expect(grown(size).tree).toMatchObject({ size, roots: { length: ones } });
});

test('a leaf names the roots of the subtrees it makes full, smallest first', () => {
  const { completes } = grown(8);
  expect(completes.map(({ length }) => length)).toEqual([0, 1, 0, 2, 0, 1, 0, 3]);
  expect(completes[7]).toEqual([
    hexEncode(rootOf(bytes.slice(6, 8))),
    hexEncode(rootOf(bytes.slice(4, 8))),
    hexEncode(rootOf(bytes.slice(0, 8))),
  ]);
});

const places = sizes.slice(1, 40).flatMap((size) => Array.from({ length: size }, (_, index) => [index, size] as const));

test('the spans of a proof are those of RFC 9162, for every leaf of every size', () => {
  for (const [index, size] of places) {
    const roots = proofSpans(index, size).map(({ start, end }) => rootOf(bytes.slice(start, end)));
    expect(roots).toEqual(inclusionProof(bytes.slice(0, size), index));
  }
});

test('each span of a proof, and the whole tree, consists of full subtrees that stored roots exist for', () => {
  const { completes } = grown(40);
  const stored = (start: number, end: number) =>
    end - start === 1 ? leaves[start] : completes[end - 1]?.[Math.log2(end - start) - 1];
  for (const [index, size] of places) {
    for (const span of [...proofSpans(index, size), { start: 0, end: size }]) {
      const roots = fullSubtrees(span).map(({ start, end }) => stored(start, end) ?? 'missing');
      expect(frontierRoot({ size: 0, roots })).toBe(hexEncode(rootOf(bytes.slice(span.start, span.end))));
    }
  }
});
