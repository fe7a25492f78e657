import type { Tags } from '../../generated/pack.ts';
import { rootOf, treeOf } from '../indicators/tree.ts';
import { add, zero, type Exact } from '../number/exact.ts';
import type { ScoredSheet } from './score-sheet.ts';
import { inTotal } from './sheet-plan.ts';

/** Points and weight of the leaves that share a tag or a first-level group. */
export interface Subtotal {
  readonly key: string;
  readonly points: Exact;
  readonly weight: Exact;
}

/** Which keys a leaf counts under. */
export type Grouping = (leaf: { readonly code: string; readonly tags: Tags }) => readonly string[];

export const byThreeE: Grouping = ({ tags }) => tags.threeE;
export const byContent: Grouping = ({ tags }) => [tags.content];
export const byDimension: Grouping = ({ tags }) => (tags.dimension === undefined ? [] : [tags.dimension]);

/** A grouping by first-level group. */
export function byBlock(sheet: ScoredSheet): Grouping {
  const tree = treeOf(sheet.plan.pack);
  return ({ code }) => [rootOf(tree, code)];
}

/**
 * Sub-scores in the order their keys first appear. A leaf with two tags counts under both, so tags may add up to more than
 * the total; groups add up to it exactly.
 *
 * @source BJEV Art.2: economy, efficiency, effectiveness
 */
export function subtotals(sheet: ScoredSheet, grouping: Grouping): readonly Subtotal[] {
  const found = new Map<string, Subtotal>();
  for (const scored of sheet.leaves) {
    const { leaf } = scored;
    const points = 'points' in scored ? inTotal(leaf, scored.points) : zero;
    for (const key of grouping(leaf.source)) {
      const before = found.get(key) ?? { key, points: zero, weight: zero };
      const weight = add(before.weight, inTotal(leaf, leaf.weight));
      found.set(key, { key, points: add(before.points, points), weight });
    }
  }
  return [...found.values()];
}
