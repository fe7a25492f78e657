import { canonicalText } from '../../core/domain/canonical/canonical-json.ts';
import type { SheetContent, SheetEntry } from '../../core/generated/sheet-content.ts';
import { entryOf } from './card-rules.ts';

/** A leaf that both sides changed differently. */
export interface Conflict {
  readonly leaf: string;
  readonly mine: SheetEntry;
  readonly theirs: SheetEntry;
}

/** The parts that agree, and what a person must choose. */
export interface Merged {
  /** With my side of every conflict. */
  readonly content: SheetContent;
  readonly conflicts: readonly Conflict[];
}

/** Three drafts of one sheet: what both began with, and what became of it on each side. */
export interface Sides {
  readonly base: SheetContent;
  readonly mine: SheetContent;
  readonly theirs: SheetContent;
}

/** Joins two drafts leaf by leaf: what only one side changed is taken from it; what both changed alike is no conflict. */
export function mergeDrafts(sides: Sides): Merged {
  const leaves = new Set([...sides.mine.entries, ...sides.theirs.entries].map(({ leaf }) => leaf));
  const parts = [...leaves].map((leaf) => mergeLeaf(sides, leaf));
  return {
    content: {
      entries: parts.map(({ entry }) => entry),
      contests: mergedList(sides, ({ contests }) => contests),
      raisedVetoes: mergedList(sides, ({ raisedVetoes }) => raisedVetoes),
    },
    conflicts: parts.flatMap(({ conflict }) => (conflict ? [conflict] : [])),
  };
}

function mergeLeaf(
  { base, mine, theirs }: Sides,
  leaf: string,
): { readonly entry: SheetEntry; readonly conflict?: Conflict } {
  const [old, here, there] = [entryOf(base, leaf), entryOf(mine, leaf), entryOf(theirs, leaf)];
  if (isSame(here, there) || isSame(there, old)) return { entry: here };
  if (isSame(here, old)) return { entry: there };
  return { entry: here, conflict: { leaf, mine: here, theirs: there } };
}

/** Acts of one person on two screens: what either added stays, what either took away goes. */
function mergedList<T>({ base, mine, theirs }: Sides, of: (content: SheetContent) => readonly T[]): T[] {
  const has = (list: readonly T[], item: T): boolean => list.some((one) => isSame(one, item));
  const added = of(theirs).filter((item) => !has(of(base), item) && !has(of(mine), item));
  const kept = of(mine).filter((item) => !has(of(base), item) || has(of(theirs), item));
  return [...kept, ...added];
}

const isSame = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b);

/** The merged content with the chosen side of each conflict. */
export const resolved = (merged: Merged, takeTheirs: ReadonlySet<string>): SheetContent => ({
  ...merged.content,
  entries: merged.content.entries.map((entry) => {
    const conflict = merged.conflicts.find(({ leaf }) => leaf === entry.leaf);
    return conflict && takeTheirs.has(entry.leaf) ? conflict.theirs : entry;
  }),
});
