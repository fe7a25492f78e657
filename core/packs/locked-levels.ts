import { levelOf, treeFaults, treeOf } from '../domain/indicators/tree.ts';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Pack } from '../generated/pack.ts';

/** The codes a base locks because they stand in its upper levels. @source CD19-14: levels one and two come from the base */
export function codesInLockedLevels(base: ResolvedPack): ReadonlySet<string> {
  const { lockedLevels = 0 } = base;
  const tree = treeOf(base);
  return new Set([...tree.nodes.keys()].filter((code) => levelOf(tree, code) <= lockedLevels));
}

/** Nodes a pack adds where its bases lock the level (PACK-071); a broken tree is reported elsewhere. */
export function lockedLevelFaults(own: Pack, merged: ResolvedPack, bases: readonly ResolvedPack[]): readonly Refusal[] {
  const levels = Math.max(0, ...bases.map((base) => base.lockedLevels ?? 0));
  if (levels === 0 || treeFaults(merged).length > 0) return [];
  const tree = treeOf(merged);
  return (['groups', 'indicators', 'slots'] as const).flatMap((section) =>
    (own[section] ?? []).flatMap(({ code }, index) => {
      const level = levelOf(tree, code);
      return level > levels ? [] : [{ code: 'PACK-071', at: `/${section}/${index}`, params: { code, level, levels } }];
    }),
  );
}
