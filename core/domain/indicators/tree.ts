import type { Group, Indicator, Slot } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import type { Exact } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import { lookAlikes } from './look-alikes.ts';

/** A group, a leaf or an unfilled slot in its place. */
export interface TreeNode {
  readonly code: string;
  readonly kind: 'group' | 'leaf' | 'slot';
  readonly parent: string | undefined;
  readonly children: readonly string[];
  /** As stated; groups may state none. */
  readonly weight: Exact | undefined;
  /** JSON pointer into the pack. */
  readonly at: string;
}

export interface Tree {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, TreeNode>;
}

/** The parts of a pack that make its tree. */
export interface TreeParts {
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly slots: readonly Slot[];
}

/** The indicator tree of a pack without {@link treeFaults}. Under one parent: groups, leaves, slots, each as listed. */
export function treeOf(parts: TreeParts): Tree {
  const placed = placedNodes(parts);
  const children = new Map<string | undefined, string[]>();
  for (const { code, parent } of placed) children.set(parent, [...(children.get(parent) ?? []), code]);
  const nodes = placed.map((node) => [node.code, { ...node, children: children.get(node.code) ?? [] }] as const);
  return { roots: children.get(undefined) ?? [], nodes: new Map(nodes) };
}

/** Leaves and slots at and below a node, in the order of the tree. */
export function leavesBelow(tree: Tree, code: string): readonly TreeNode[] {
  const node = tree.nodes.get(code);
  if (node === undefined) return [];
  return node.kind === 'group' ? node.children.flatMap((child) => leavesBelow(tree, child)) : [node];
}

/** Every leaf and slot, in the order of the tree. */
export const allLeaves = (tree: Tree): readonly TreeNode[] => tree.roots.flatMap((root) => leavesBelow(tree, root));

/** The first-level node above a node; the node itself when it is one. */
export function rootOf(tree: Tree, code: string): string {
  const parent = tree.nodes.get(code)?.parent;
  return parent === undefined ? code : rootOf(tree, parent);
}

/** 1 for a first-level node (一级), 2 below it, and so on. */
export function levelOf(tree: Tree, code: string): number {
  const parent = tree.nodes.get(code)?.parent;
  return parent === undefined ? 1 : levelOf(tree, parent) + 1;
}

/** What keeps the parts from being a tree: repeated and look-alike codes, unknown or leaf parents, cycles, empty groups. */
export function treeFaults(parts: TreeParts): readonly Refusal[] {
  const placed = placedNodes(parts);
  const repeated = repeatedNodes(placed);
  if (repeated.length > 0) return repeated;
  const codes = placed.map((node) => node.code);
  return [
    ...lookAlikes(codes).map(([code, other]) => ({
      code: 'PACK-021',
      at: placed.find((node) => node.code === code)?.at ?? '',
      params: { code, other },
    })),
    ...placed.flatMap((node) => placeFaults(node, placed)),
  ];
}

type Placed = Omit<TreeNode, 'children'>;

function placedNodes(parts: TreeParts): readonly Placed[] {
  const placed =
    (kind: TreeNode['kind'], pointer: string) =>
    (node: Group | Indicator | Slot, index: number): Placed => ({
      code: node.code,
      kind,
      parent: node.parent,
      weight: node.weight === undefined ? undefined : decimal(node.weight),
      at: `${pointer}/${index}`,
    });
  return [
    ...parts.groups.map(placed('group', '/groups')),
    ...parts.indicators.map(placed('leaf', '/indicators')),
    ...parts.slots.map(placed('slot', '/slots')),
  ];
}

function repeatedNodes(placed: readonly Placed[]): readonly Refusal[] {
  const seen = new Set<string>();
  return placed.flatMap(({ code, at }) => {
    if (seen.has(code)) return [{ code: 'PACK-010', at: `${at}/code`, params: { code } }];
    seen.add(code);
    return [];
  });
}

function placeFaults(node: Placed, all: readonly Placed[]): readonly Refusal[] {
  const parent = all.find((candidate) => candidate.code === node.parent);
  if (node.parent !== undefined && parent === undefined) {
    return [{ code: 'PACK-014', at: `${node.at}/parent`, params: { code: node.code, parent: node.parent } }];
  }
  if (parent !== undefined && parent.kind !== 'group') {
    return [{ code: 'PACK-031', at: `${node.at}/parent`, params: { code: node.code, parent: parent.code } }];
  }
  const round = cycleFrom(node, all);
  if (round !== undefined) return [{ code: 'PACK-015', at: `${node.at}/parent`, params: { cycle: round.join(' → ') } }];
  const empty = node.kind === 'group' && !all.some((candidate) => candidate.parent === node.code);
  return empty ? [{ code: 'PACK-030', at: node.at, params: { code: node.code } }] : [];
}

/** The codes of a cycle through this node, first and last the same; undefined when its parents lead to the top. */
function cycleFrom(start: Placed, all: readonly Placed[]): readonly string[] | undefined {
  const path = [start.code];
  let parent = start.parent;
  while (parent !== undefined && parent !== start.code && !path.includes(parent)) {
    path.push(parent);
    const above = parent;
    parent = all.find((candidate) => candidate.code === above)?.parent;
  }
  return parent === start.code ? [...path, start.code] : undefined;
}
