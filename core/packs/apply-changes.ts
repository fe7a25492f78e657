import type { Change, Constraint, Extension, Group, Indicator, Slot, Veto } from '../generated/pack.ts';
import type { Refusal } from '../domain/refusal.ts';
import { leavesBelow, treeOf } from '../domain/indicators/tree.ts';
import type { Origin, Origins } from './pack-document.ts';

/** The parts of a base pack that named changes may touch. */
export interface ChangeableParts {
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly slots: readonly Slot[];
  readonly vetoes: readonly Veto[];
  readonly constraints: readonly Constraint[];
}

export interface Changed {
  readonly parts: ChangeableParts;
  readonly faults: readonly Refusal[];
}

/** Where the extending pack writes its changes. */
export interface ChangePlace {
  readonly origins: Origins;
  readonly origin: Origin;
  /** Codes the base locks by their level. */
  readonly lockedCodes: ReadonlySet<string>;
}

/**
 * Applies an extension's changes one after the other. The base itself is never touched.
 *
 * @returns the changed parts and refusals PACK-026 (unknown code), PACK-027 (locked), PACK-028 (this cannot be done to that
 *   kind of node), PACK-029 (unknown new parent); `at` points into the extension
 */
export function applyChanges(base: ChangeableParts, extension: Extension, place: ChangePlace): Changed {
  return extension.changes.reduce<Changed>(
    ({ parts, faults }, change, index) => {
      const at = `/changes/${index}`;
      const refusal = whyNotChange(parts, change, place.lockedCodes);
      if (refusal) return { parts, faults: [...faults, { ...refusal, at }] };
      const origin = { ...place.origin, pointer: `${place.origin.pointer}${at}` };
      return { parts: changed(parts, change, { ...place, origin }), faults };
    },
    { parts: base, faults: [] },
  );
}

type Part = Group | Indicator | Slot | Veto | Constraint;

const allParts = (parts: ChangeableParts): readonly Part[] => [
  ...parts.groups,
  ...parts.indicators,
  ...parts.slots,
  ...parts.vetoes,
  ...parts.constraints,
];

function whyNotChange(parts: ChangeableParts, change: Change, lockedCodes: ReadonlySet<string>): Refusal | undefined {
  const { code, op } = change;
  const target = allParts(parts).find((part) => part.code === code);
  const params = { code, op };
  if (target === undefined) return { code: 'PACK-026', params };
  const locked = partsTouched(parts, change).find((part) => part.locked === true || lockedCodes.has(part.code));
  if (locked) return { code: 'PACK-027', params: { ...params, locked: locked.code } };
  if (!isPossible(parts, change)) return { code: 'PACK-028', params };
  const isLost = change.op === 'move' && !parts.groups.some((group) => group.code === change.to);
  return isLost ? { code: 'PACK-029', params: { ...params, to: change.to } } : undefined;
}

/** The part itself; for an omitted group everything below it too. */
function partsTouched(parts: ChangeableParts, { code, op }: Change): readonly Part[] {
  const touched = new Set(op === 'omit' ? codesBelow(parts, code) : [code]);
  return allParts(parts).filter((part) => touched.has(part.code));
}

function isPossible(parts: ChangeableParts, change: Change): boolean {
  const has = (nodes: readonly Part[]): boolean => nodes.some((node) => node.code === change.code);
  if (change.op === 'replace') return has(parts.indicators) && change.with.code === change.code;
  return change.op === 'omit' || has([...parts.groups, ...parts.indicators, ...parts.slots]);
}

function codesBelow(parts: ChangeableParts, code: string): readonly string[] {
  const tree = treeOf(parts);
  const groups = parts.groups.filter((group) => isBelow(parts.groups, group, code)).map((group) => group.code);
  return [code, ...groups, ...leavesBelow(tree, code).map((leaf) => leaf.code)];
}

function isBelow(groups: readonly Group[], group: Group, code: string): boolean {
  const parent = groups.find((candidate) => candidate.code === group.parent);
  return group.parent === code || (parent !== undefined && isBelow(groups, parent, code));
}

function changed(parts: ChangeableParts, change: Change, place: ChangePlace): ChangeableParts {
  switch (change.op) {
    case 'omit':
      return without(parts, new Set(codesBelow(parts, change.code)));
    case 'reweight':
      return withNodes(parts, change.code, (node) => noted({ ...node, weight: change.weight }, place, ''));
    case 'move':
      return withNodes(parts, change.code, (node) => noted({ ...node, parent: change.to }, place, ''));
    case 'replace': {
      const leaf = noted({ ...change.with }, place, '/with');
      return { ...parts, indicators: parts.indicators.map((old) => (old.code === change.code ? leaf : old)) };
    }
  }
}

function noted<P extends Part>(part: P, { origins, origin }: ChangePlace, suffix: string): P {
  origins.set(part, { ...origin, pointer: `${origin.pointer}${suffix}` });
  return part;
}

function without(parts: ChangeableParts, codes: ReadonlySet<string>): ChangeableParts {
  const kept = <P extends Part>(list: readonly P[]): readonly P[] => list.filter((part) => !codes.has(part.code));
  return {
    groups: kept(parts.groups),
    indicators: kept(parts.indicators),
    slots: kept(parts.slots),
    vetoes: kept(parts.vetoes),
    constraints: kept(parts.constraints),
  };
}

type NodeChange = <N extends Group | Indicator | Slot>(node: N) => N;

function withNodes(parts: ChangeableParts, code: string, change: NodeChange): ChangeableParts {
  const on = <N extends Group | Indicator | Slot>(nodes: readonly N[]): readonly N[] =>
    nodes.map((node) => (node.code === code ? change(node) : node));
  return { ...parts, groups: on(parts.groups), indicators: on(parts.indicators), slots: on(parts.slots) };
}
