import type { Group, Indicator, Slot } from '../../../core/generated/pack.ts';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import { treeOf } from '../../../core/domain/indicators/tree.ts';

/** One line of the indicator table, in the order of the tree. */
export interface PackRow {
  readonly code: string;
  readonly depth: number;
  readonly node: Group | Indicator | Slot;
  readonly kind: 'group' | 'leaf' | 'slot';
}

/** Groups, leaves and slots of a pack, each below its parent. */
export function packRows(pack: ResolvedPack): readonly PackRow[] {
  const nodes = new Map<string, Pick<PackRow, 'node' | 'kind'>>([
    ...pack.groups.map((node) => [node.code, { node, kind: 'group' }] as const),
    ...pack.indicators.map((node) => [node.code, { node, kind: 'leaf' }] as const),
    ...pack.slots.map((node) => [node.code, { node, kind: 'slot' }] as const),
  ]);
  const tree = treeOf(pack);
  const below = (codes: readonly string[], depth: number): readonly PackRow[] =>
    codes.flatMap((code) => {
      const found = nodes.get(code);
      const place = tree.nodes.get(code);
      return found && place ? [{ code, depth, ...found }, ...below(place.children, depth + 1)] : [];
    });
  return below(tree.roots, 0);
}
