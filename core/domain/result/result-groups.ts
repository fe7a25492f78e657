import { leavesBelow, treeOf } from '../indicators/tree.ts';
import type { ResolvedPack } from '../indicators/resolved-pack.ts';
import { decimal, toDecimal, toText } from '../number/decimal.ts';
import { sum, type Exact } from '../number/exact.ts';
import type { ResultGroup, ResultLeaf } from './result-body.ts';

/** The groups of a pack with what their leaves weigh and earned together, in the order of the pack; empty ones left out. */
export function resultGroups(
  pack: ResolvedPack,
  leaves: readonly ResultLeaf[],
  places: number,
): readonly ResultGroup[] {
  const tree = treeOf(pack);
  return pack.groups.flatMap(({ code, parent, title }) => {
    const below = new Set(leavesBelow(tree, code).map((node) => node.code));
    const own = leaves.filter((leaf) => below.has(leaf.code));
    if (own.length === 0) return [];
    const published = own.flatMap((leaf) => leaf.published ?? []);
    const earned = published.length === own.length ? toDecimal(sumOf(published), places) : null;
    return [
      {
        code,
        parent: parent ?? null,
        title,
        weight: toText(sumOf(own.map(({ weight }) => weight))),
        published: earned,
      },
    ];
  });
}

const sumOf = (texts: readonly string[]): Exact => sum(texts.map(decimal));
