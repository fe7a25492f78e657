import type { SheetContent } from '../../generated/sheet-content.ts';
import type { Refusal } from '../refusal.ts';
import { checkSheet, stopsSeal } from './check-sheet.ts';
import type { SheetCard } from './leaf.ts';
import { isSalt } from './seal.ts';

/** Why a sheet cannot be sealed as it stands; what a person may still reconsider is no reason. */
export function whyNotSeal(
  card: SheetCard,
  content: SheetContent,
  command: { readonly salt: string; readonly undertaking: boolean },
): Refusal | undefined {
  if (!isSalt(command.salt)) return { code: 'SCORE-031', at: '/salt' };
  if (!command.undertaking) return { code: 'SCORE-032', at: '/undertaking' };
  const stops = checkSheet(card, content).filter(stopsSeal);
  const [first] = stops;
  return first && { code: 'SCORE-030', params: { count: stops.length, leaf: first.leaf } };
}
