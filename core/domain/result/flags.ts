import type { DisagreementGround } from '../aggregation/disagreement.ts';
import { toDecimal } from '../number/decimal.ts';

/**
 * What the machine found in a panel. An `arbitration` is flagged and recorded by the machine alone: nobody starts or stops it
 * (decisions.md §1).
 */
export type ResultFlag =
  | {
      readonly kind: 'arbitration' | 'look';
      readonly ground: 'range' | 'median';
      readonly value: string;
      readonly limit: string;
    }
  | { readonly kind: 'mandatoryReview'; readonly seats: number }
  | { readonly kind: 'gradeHangs'; readonly sheets: number }
  | {
      readonly kind: 'contest';
      readonly pseudonym: string;
      readonly leaf: string;
      readonly against: string;
      readonly reason: string;
    }
  | { readonly kind: 'undecidedVeto'; readonly code: string }
  | { readonly kind: 'unratedSheets'; readonly sheets: number };

/** Whether people must look and write down what they found before the unit hears anything. A hanging grade is only a note. */
export const needsAttention = (flags: readonly ResultFlag[]): boolean =>
  flags.some(({ kind }) => kind !== 'gradeHangs' && kind !== 'unratedSheets');

/** The flag of a disagreement between totals. @param places of the panel's rounding */
export function disagreementFlag(kind: 'arbitration' | 'look', ground: DisagreementGround, places: number): ResultFlag {
  return ground.kind === 'range'
    ? { kind, ground: 'range', value: toDecimal(ground.range, places), limit: toDecimal(ground.limit, places) }
    : { kind, ground: 'median', value: toDecimal(ground.distance, places), limit: toDecimal(ground.median, places) };
}
