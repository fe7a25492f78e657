import { toDecimal, toText } from '../number/decimal.ts';
import { compare, isEqual, sum, whole, type Exact } from '../number/exact.ts';
import { round } from '../number/rounding.ts';
import type { Refusal } from '../refusal.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { allLeaves, leavesBelow, type Tree, type TreeNode } from './tree.ts';

/** Weights of a sheet total exactly this, or of each block when blocks are scored apart. */
export const fullWeight: Exact = whole(100);

type Weighed = Pick<ResolvedPack, 'rounding' | 'totals'>;

/**
 * Weights that do not add up: all leaves to 100 (each block to 100, and the blocks to 100), each group to what it states,
 * and every weight to the places the pack allows.
 *
 * @param tree  without faults of its own
 */
export function weightFaults(pack: Weighed, tree: Tree): readonly Refusal[] {
  const totals = pack.totals === 'blockNormalised' ? blockFaults(tree) : totalFaults(allLeaves(tree), '/indicators');
  return [...placesFaults(pack, tree), ...totals, ...groupFaults(pack, tree)];
}

const weightOf = (node: TreeNode): Exact => node.weight ?? whole(0);

function blockFaults(tree: Tree): readonly Refusal[] {
  const blocks = tree.roots.flatMap((code) => tree.nodes.get(code) ?? []);
  return [
    ...totalFaults(blocks, '/groups'),
    ...blocks.flatMap((block) => totalFaults(leavesBelow(tree, block.code), block.at)),
  ];
}

function groupFaults(pack: Weighed, tree: Tree): readonly Refusal[] {
  return [...tree.nodes.values()].flatMap((node) => {
    const isBlock = pack.totals === 'blockNormalised' && node.parent === undefined;
    if (node.kind !== 'group' || node.weight === undefined || isBlock) return [];
    const leaves = leavesBelow(tree, node.code);
    const total = sum(leaves.map(weightOf));
    if (isEqual(total, node.weight)) return [];
    const params = { code: node.code, stated: shown(node.weight), total: shown(total), largest: largest(leaves) };
    return [{ code: 'PACK-013', at: `${node.at}/weight`, params }];
  });
}

function totalFaults(parts: readonly TreeNode[], at: string): readonly Refusal[] {
  const total = sum(parts.map(weightOf));
  if (isEqual(total, fullWeight)) return [];
  return [
    { code: 'PACK-012', at, params: { total: shown(total), expected: shown(fullWeight), largest: largest(parts) } },
  ];
}

/** The three largest weights, for the error text: 'O.A 40.00, O.B 30.00, P.C 12.00'. */
function largest(parts: readonly TreeNode[]): string {
  return parts
    .toSorted((a, b) => compare(weightOf(b), weightOf(a)))
    .slice(0, 3)
    .map((node) => `${node.code} ${shown(weightOf(node))}`)
    .join(', ');
}

const shown = (weight: Exact): string => {
  const twoPlaces = toDecimal(weight, 2);
  return isEqual(round(weight, { places: 2 }), weight) ? twoPlaces : toText(weight);
};

function placesFaults(pack: Weighed, tree: Tree): readonly Refusal[] {
  const { weight: rounding, leaf } = pack.rounding;
  if (rounding.places > leaf.places) {
    return [{ code: 'PACK-057', at: '/rounding', params: { weight: rounding.places, leaf: leaf.places } }];
  }
  return [...tree.nodes.values()].flatMap((node) => {
    const { weight } = node;
    if (weight === undefined || isEqual(round(weight, rounding), weight)) return [];
    return [{ code: 'PACK-058', at: `${node.at}/weight`, params: { weight: toText(weight), places: rounding.places } }];
  });
}
