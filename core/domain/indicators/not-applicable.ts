import type { NotApplicable } from '../../generated/pack.ts';
import type { NotApplicableMark } from '../../generated/example.ts';
import { add, isZero, sum, zero, type Exact } from '../number/exact.ts';
import { apportion } from '../number/largest-remainder.ts';
import type { Rounding } from '../number/rounding.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { leavesBelow, type Tree, type TreeNode } from './tree.ts';

/** The tree with what redistribution needs. */
export interface Redistributable {
  readonly tree: Tree;
  /** The policy of each node that may be marked. */
  readonly policies: ReadonlyMap<string, NotApplicable>;
  readonly rounding: Rounding;
  /** True when blocks are scored apart: weight then never leaves its first-level group. */
  readonly isBlocked: boolean;
}

/** Weights before scoring: parts always add up to what they were. */
export interface Redistribution {
  /** The weight of every leaf that is scored. */
  readonly weights: ReadonlyMap<string, Exact>;
  /** Leaves that earn all without being scored. */
  readonly fullMarks: ReadonlySet<string>;
  /** Leaves without weight, each with the node whose mark took it. */
  readonly dropped: ReadonlyMap<string, string>;
}

/**
 * Applies the marks of "not applicable" before anything is scored: full marks keep the weight; a dropped leaf's weight goes
 * to the nearest others in proportion to the pack's weights, or to the node the pack names, by largest remainder.
 *
 * @returns refusals NA-001 (may not be marked), NA-002 (unknown node), NA-003 (nobody left to take the weight), NA-004
 *   (marked twice)
 * @source 财预〔2013〕53号 practice, three policies; BJ11-13
 */
export function redistribute(input: Redistributable, marks: readonly NotApplicableMark[]): Outcome<Redistribution> {
  const refusal = marks.map((mark, index) => whyNotMark(input, marks.slice(0, index), mark)).find(Boolean);
  if (refusal) return refused(refusal);

  const fullMarks = new Set<string>();
  const dropped = new Map<string, string>();
  for (const mark of marks) {
    const isFull = input.policies.get(mark.code)?.policy === 'fullMarks';
    for (const leaf of leavesBelow(input.tree, mark.code)) {
      if (isFull) fullMarks.add(leaf.code);
      else dropped.set(leaf.code, mark.code);
    }
  }
  for (const code of dropped.keys()) fullMarks.delete(code);
  return spread(input, { fullMarks, dropped });
}

function whyNotMark(
  input: Redistributable,
  earlier: readonly NotApplicableMark[],
  { code }: NotApplicableMark,
): Refusal | undefined {
  if (!input.tree.nodes.has(code)) return { code: 'NA-002', params: { code } };
  if (earlier.some((mark) => mark.code === code)) return { code: 'NA-004', params: { code } };
  return input.policies.has(code) ? undefined : { code: 'NA-001', params: { code } };
}

function spread(
  input: Redistributable,
  outside: Pick<Redistribution, 'fullMarks' | 'dropped'>,
): Outcome<Redistribution> {
  const weights = new Map(startingWeights(input.tree, outside.dropped));
  for (const mark of new Set(outside.dropped.values())) {
    const freed = leavesOf(outside.dropped, mark).map((code) => weightIn(input.tree, code));
    const takers = takersFor(input, mark, outside);
    if (takers.length === 0) return refused('NA-003', { code: mark });
    const parts = apportion(takers.map(statedWeight), sum(freed), input.rounding);
    takers.forEach((taker, index) => {
      weights.set(taker.code, add(weights.get(taker.code) ?? zero, parts[index] ?? zero));
    });
  }
  return ok({ weights, ...outside });
}

const leavesOf = (dropped: ReadonlyMap<string, string>, mark: string): readonly string[] =>
  [...dropped].filter(([, by]) => by === mark).map(([code]) => code);

const statedWeight = (node: TreeNode): Exact => node.weight ?? zero;
const weightIn = (tree: Tree, code: string): Exact => tree.nodes.get(code)?.weight ?? zero;

const startingWeights = (tree: Tree, dropped: ReadonlyMap<string, string>): readonly (readonly [string, Exact])[] =>
  [...tree.nodes.values()]
    .filter((node) => node.kind !== 'group' && !dropped.has(node.code))
    .map((node) => [node.code, statedWeight(node)]);

/** Who takes the weight: the leaves of the named node, or those under the nearest parent that still has any. */
function takersFor(
  input: Redistributable,
  mark: string,
  outside: Pick<Redistribution, 'fullMarks' | 'dropped'>,
): readonly TreeNode[] {
  const { tree, isBlocked } = input;
  const canTake = (leaf: TreeNode): boolean =>
    !outside.dropped.has(leaf.code) && !outside.fullMarks.has(leaf.code) && !isZero(statedWeight(leaf));
  const policy = input.policies.get(mark);
  if (policy?.policy === 'moveTo') return leavesBelow(tree, policy.to).filter(canTake);

  let above = tree.nodes.get(mark)?.parent;
  while (above !== undefined) {
    const takers = leavesBelow(tree, above).filter(canTake);
    if (takers.length > 0) return takers;
    above = tree.nodes.get(above)?.parent;
  }
  return isBlocked ? [] : tree.roots.flatMap((root) => leavesBelow(tree, root)).filter(canTake);
}
