import type { Refusal } from '../refusal.ts';
import { isDay } from '../time/day.ts';

/** A weak link that the evaluation found, and the measure against it (BJ11 三(六)). */
export interface Finding {
  /** The leaf it belongs to; null for the whole. */
  readonly leaf: string | null;
  readonly finding: string;
  readonly measure: string;
  /** Who carries the measure out. */
  readonly owner: string;
  /** ISO date by which it is done. */
  readonly due: string;
}

export interface Findings {
  readonly findings: readonly Finding[];
  /** The explicit "none found". */
  readonly noneFound: boolean;
}

/**
 * What is wrong with findings as they are written; unfinished ones are no reason.
 *
 * @param leaves  codes of the result's leaves and groups
 * @returns RESULT-011 for both at once, RESULT-012 for an unknown leaf, RESULT-013 for a date that is none
 */
export function whyNotFindings({ findings, noneFound }: Findings, leaves: readonly string[]): Refusal | undefined {
  if (noneFound && findings.length > 0) return { code: 'RESULT-011', at: '/noneFound' };
  for (const [position, { leaf, due }] of findings.entries()) {
    if (leaf !== null && !leaves.includes(leaf))
      return { code: 'RESULT-012', at: `/findings/${position}/leaf`, params: { leaf } };
    if (!isDay(due)) return { code: 'RESULT-013', at: `/findings/${position}/due`, params: { due } };
  }
  return undefined;
}

/** A result is settled with at least one finding, or with the explicit "none found". */
export const areSettled = ({ findings, noneFound }: Findings): boolean => noneFound || findings.length > 0;
