import type { SheetAnswer, SheetContent, SheetEntry } from '../../generated/sheet-content.ts';
import { decimal } from '../number/decimal.ts';
import { isEqual, isZero } from '../number/exact.ts';
import { expertLeaves, type SheetCard, type SheetLeaf } from './leaf.ts';

/**
 * Something the check page shows before sealing. `missing` and `reason-required` stop the seal, the others are for a second
 * look. Only the expert's own sheet is looked at: blindness holds.
 */
export interface Remark {
  readonly leaf: string;
  readonly kind: 'missing' | 'reason-required' | 'deduction-without-reason' | 'extreme';
}

export const stopsSeal = ({ kind }: Remark): boolean => kind === 'missing' || kind === 'reason-required';

/** Remarks in the order of the card. */
export const checkSheet = (card: SheetCard, content: SheetContent): readonly Remark[] =>
  expertLeaves(card).flatMap((leaf) => {
    const kind = remarkOn(
      leaf,
      content.entries.find((entry) => entry.leaf === leaf.code),
    );
    return kind === undefined ? [] : [{ leaf: leaf.code, kind }];
  });

function remarkOn(leaf: SheetLeaf, entry: SheetEntry | undefined): Remark['kind'] | undefined {
  if (entry === undefined || !isComplete(leaf, entry.answer)) return 'missing';
  const silent = entry.reason.trim() === '';
  if (entry.answer.kind === 'noEvidence') return silent ? 'reason-required' : undefined;
  if (!silent) return undefined;
  if (isDeduction(leaf, entry.answer)) return 'deduction-without-reason';
  return isExtreme(leaf, entry.answer) ? 'extreme' : undefined;
}

/** Whether nothing is left open in the answer. */
export function isComplete({ rule }: SheetLeaf, answer: SheetAnswer): boolean {
  switch (answer.kind) {
    case 'open':
      return false;
    case 'noEvidence':
      return true;
    case 'level':
      return answer.points !== undefined;
    case 'checked':
      return rule?.kind === 'checklist' && rule.items.every(({ code }) => [...answer.yes, ...answer.no].includes(code));
  }
}

function isDeduction({ maximum }: SheetLeaf, answer: SheetAnswer): boolean {
  if (answer.kind === 'checked') return answer.no.length > 0;
  return answer.kind === 'level' && answer.points !== undefined && !isEqual(decimal(answer.points), decimal(maximum));
}

function isExtreme({ maximum }: SheetLeaf, answer: SheetAnswer): boolean {
  if (answer.kind !== 'level' || answer.points === undefined) return false;
  const points = decimal(answer.points);
  return isZero(points) || isEqual(points, decimal(maximum));
}
