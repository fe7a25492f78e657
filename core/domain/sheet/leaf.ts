import type { Rule } from '../../generated/pack.ts';

/** A leaf as it stands on one project's card: after slots and not-applicable marks, so that the weights total 100. */
export interface SheetLeaf {
  readonly code: string;
  readonly judgedBy: 'facts' | 'expert';
  /** Most points, decimal text. */
  readonly maximum: string;
  /** Absent for a slot that stays empty because it is marked. */
  readonly rule?: Rule;
  /** Marked not applicable for this project; not scored, may be contested. */
  readonly notApplicable: boolean;
}

/** What a sheet is checked against. */
export interface SheetCard {
  readonly leaves: readonly SheetLeaf[];
  /** Codes of the vetoes experts may raise. */
  readonly vetoes: readonly string[];
  /** Decimal places of a leaf when recorded, from the pack. */
  readonly places: number;
}

/** The leaves the expert judges. */
export const expertLeaves = (card: SheetCard): readonly SheetLeaf[] =>
  card.leaves.filter(({ judgedBy, notApplicable }) => judgedBy === 'expert' && !notApplicable);
