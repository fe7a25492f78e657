import type { Constraint } from '../../generated/pack.ts';
import { decimal, toDecimal } from '../number/decimal.ts';
import { isAbove, isBelow, isEqual, sum, whole, type Exact } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { allLeaves, leavesBelow, type Tree, type TreeNode } from './tree.ts';

/**
 * Weight rules the pack does not keep. "Without exception" (一律) knows no waiver; "in principle" (原则上) may be waived
 * with a ground. An unfilled slot counts with the most items it may hold.
 */
export function constraintFaults(pack: ResolvedPack, tree: Tree): readonly Refusal[] {
  const waived = new Set(pack.waivers.map((waiver) => waiver.constraint));
  return [
    ...pack.constraints.flatMap((constraint, index) => {
      const fault = unkept(constraint, pack, tree);
      const isWaived = waived.has(constraint.code) && constraint.severity === 'waivable' && fault?.code !== 'PACK-042';
      return fault === undefined || isWaived ? [] : [{ ...fault, at: `/constraints/${index}` }];
    }),
    ...waiverFaults(pack),
  ];
}

function waiverFaults(pack: ResolvedPack): readonly Refusal[] {
  return pack.waivers.flatMap((waiver, index) => {
    const target = pack.constraints.find((constraint) => constraint.code === waiver.constraint);
    const at = `/waivers/${index}/constraint`;
    const params = { constraint: waiver.constraint };
    if (target === undefined) return [{ code: 'PACK-041', at, params }];
    return target.severity === 'error' ? [{ code: 'PACK-040', at, params }] : [];
  });
}

function unkept(constraint: Constraint, pack: ResolvedPack, tree: Tree): Refusal | undefined {
  const unknown = namedNodes(constraint).find((code) => !tree.nodes.has(code));
  if (unknown !== undefined) return { code: 'PACK-042', params: { constraint: constraint.code, node: unknown } };
  const breach = breachOf(constraint, pack, tree);
  if (breach === undefined) return undefined;
  const code = constraint.severity === 'error' ? 'PACK-038' : 'PACK-039';
  return { code, params: { constraint: constraint.code, ...breach } };
}

function namedNodes(constraint: Constraint): readonly string[] {
  if (constraint.kind === 'groupSum') return constraint.nodes;
  if (constraint.kind === 'groupExact') return [constraint.node];
  return constraint.within === undefined ? [] : [constraint.within];
}

function breachOf(constraint: Constraint, pack: ResolvedPack, tree: Tree): { have: string; need: string } | undefined {
  switch (constraint.kind) {
    case 'groupExact': {
      const have = weightBelow(pack, tree, constraint.node);
      return isEqual(have, decimal(constraint.weight)) ? undefined : breach(have, `= ${constraint.weight}`);
    }
    case 'groupSum': {
      const have = sum(constraint.nodes.map((node) => weightBelow(pack, tree, node)));
      const { atLeast, atMost } = constraint;
      if (atLeast !== undefined && isBelow(have, decimal(atLeast))) return breach(have, `≥ ${atLeast}`);
      if (atMost !== undefined && isAbove(have, decimal(atMost))) return breach(have, `≤ ${atMost}`);
      return undefined;
    }
    case 'leafCount': {
      const leaves = constraint.within === undefined ? allLeaves(tree) : leavesBelow(tree, constraint.within);
      const have = leaves.reduce((count, node) => count + counted(node, constraint.nature, pack), 0);
      return have >= constraint.atLeast ? undefined : { have: String(have), need: `≥ ${constraint.atLeast}` };
    }
  }
}

const breach = (have: Exact, need: string) => ({ have: toDecimal(have, 2), need });

/** The weight of a node in the whole sheet: of its leaves, or of the block itself when blocks are scored apart. */
function weightBelow(pack: ResolvedPack, tree: Tree, code: string): Exact {
  const node = tree.nodes.get(code);
  if (pack.totals === 'blockNormalised' && node?.parent === undefined) return node?.weight ?? whole(0);
  return sum(leavesBelow(tree, code).map((leaf) => leaf.weight ?? whole(0)));
}

function counted(node: TreeNode, nature: string | undefined, pack: ResolvedPack): number {
  if (node.kind === 'slot') return pack.slots.find((slot) => slot.code === node.code)?.maxItems ?? 0;
  const leaf = pack.indicators.find((indicator) => indicator.code === node.code);
  return nature === undefined || leaf?.nature === nature ? 1 : 0;
}
