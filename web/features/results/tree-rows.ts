import type { Leaf } from '../../../core/generated/api/results/leaf.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';

type Group = Result['groups'][number];

/** A line of the tree: a group with its sum, or a leaf. */
export type TreeRow =
  | { readonly kind: 'group'; readonly depth: number; readonly node: Group }
  | { readonly kind: 'leaf'; readonly depth: number; readonly node: Leaf };

/** Groups and leaves in the order of the pack, each group before what is below it. */
export function treeRows({ groups, leaves }: Pick<Result, 'groups' | 'leaves'>): readonly TreeRow[] {
  const below = (parent: string | null, depth: number): readonly TreeRow[] => [
    ...groups
      .filter((group) => group.parent === parent)
      .flatMap((node) => [{ kind: 'group' as const, depth, node }, ...below(node.code, depth + 1)]),
    ...leaves.filter((leaf) => leaf.parent === parent).map((node) => ({ kind: 'leaf' as const, depth, node })),
  ];
  return below(null, 0);
}
