import type { Indicator, Slot, Veto } from '../../generated/pack.ts';
import type { Redistribution } from '../indicators/not-applicable.ts';
import type { ResolvedPack } from '../indicators/resolved-pack.ts';
import { allLeaves, rootOf, type Tree, type TreeNode } from '../indicators/tree.ts';
import { fullWeight } from '../indicators/weights.ts';
import { divide, multiply, one, sum, zero, type Exact } from '../number/exact.ts';
import type { Formula, Judge, Scorer } from '../rules/rule-kind.ts';
import type { FactReader } from './facts.ts';
import type { Measures } from './measures.ts';

/** A leaf's rule as a function: of facts, or of an expert's entry. */
export type ReadyRule = { readonly score: Scorer } | { readonly judge: Judge };

/** One line of a sheet, ready to be scored. */
export interface PlannedLeaf {
  readonly code: string;
  readonly source: Indicator | Slot;
  /** The weight the pack states, before marks of not applicable. */
  readonly stated: Exact;
  /** The weight it is scored with. */
  readonly weight: Exact;
  /** What one point here adds to the total: 1, or the block's weight ÷ 100 when blocks are scored apart. */
  readonly factor: Exact;
  /** Absent when the leaf is not applicable and earns all. */
  readonly rule?: ReadyRule;
}

/** A leaf that is not scored, and the marked node that took it off the sheet. */
export interface DroppedLeaf {
  readonly code: string;
  readonly stated: Exact;
  readonly mark: string;
}

export interface ReadyVeto {
  readonly veto: Veto;
  /** For vetoes that facts decide. */
  readonly applies?: Formula;
}

/** The sheet of one project, ready to be scored any number of times. */
export interface SheetPlan {
  /** The pack with the project's own items in its slots. */
  readonly pack: ResolvedPack;
  readonly leaves: readonly PlannedLeaf[];
  readonly dropped: readonly DroppedLeaf[];
  readonly readFacts: FactReader;
  readonly measures: Measures;
  readonly vetoes: readonly ReadyVeto[];
  /** What the leaves weigh in the total, together: 100. */
  readonly fullWeight: Exact;
}

export interface PlanParts {
  readonly pack: ResolvedPack;
  readonly tree: Tree;
  readonly spread: Redistribution;
  readonly ruleOf: (leaf: Indicator) => ReadyRule;
  readonly readFacts: FactReader;
  readonly measures: Measures;
  readonly vetoes: readonly ReadyVeto[];
}

/** Leaves in the order of the tree, each with its weight and its rule. */
export function planOf(parts: PlanParts): SheetPlan {
  const { pack, tree, spread, readFacts, measures, vetoes } = parts;
  const sources = new Map([...pack.indicators, ...pack.slots].map((leaf) => [leaf.code, leaf] as const));
  const nodes = allLeaves(tree);
  const leaves = nodes.flatMap((node) => {
    const [source, weight] = [sources.get(node.code), spread.weights.get(node.code)];
    return source === undefined || weight === undefined ? [] : [planLeaf(parts, node, { source, weight })];
  });
  return {
    pack,
    leaves,
    dropped: nodes.flatMap((node) => droppedLeaf(node, spread)),
    readFacts,
    measures,
    vetoes,
    fullWeight: sum(leaves.map((leaf) => inTotal(leaf, leaf.weight))),
  };
}

/** What points of a leaf add to the total. */
export const inTotal = (leaf: PlannedLeaf, points: Exact): Exact =>
  leaf.factor === one ? points : multiply(points, leaf.factor);

interface Weighed {
  readonly source: Indicator | Slot;
  readonly weight: Exact;
}

function planLeaf(parts: PlanParts, node: TreeNode, { source, weight }: Weighed): PlannedLeaf {
  const { pack, tree, spread, ruleOf } = parts;
  const block = pack.totals === 'blockNormalised' ? tree.nodes.get(rootOf(tree, node.code)) : undefined;
  const line = {
    code: node.code,
    source,
    stated: node.weight ?? zero,
    weight,
    factor: block === undefined ? one : divide(block.weight ?? zero, fullWeight),
  };
  const isScored = 'rule' in source && !spread.fullMarks.has(node.code);
  return isScored ? { ...line, rule: ruleOf(source) } : line;
}

function droppedLeaf(node: TreeNode, { dropped }: Redistribution): readonly DroppedLeaf[] {
  const mark = dropped.get(node.code);
  return mark === undefined ? [] : [{ code: node.code, stated: node.weight ?? zero, mark }];
}
