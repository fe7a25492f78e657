import type { Exact } from '../../number/exact.ts';
import { refused } from '../../refusal.ts';
import type { MethodResult } from './method-result.ts';
import { trimmedMean } from './trimmed.ts';

/** The middle total, or the mean of the two middle ones; all others count as dropped. */
export function medianOf(totals: readonly Exact[]): MethodResult {
  if (totals.length === 0) return refused('PANEL-001', { have: 0, need: 1 });
  return trimmedMean(totals, Math.ceil(totals.length / 2) - 1);
}
