import { divide, sum, whole, type Exact } from '../../number/exact.ts';
import { ok, refused } from '../../refusal.ts';
import type { MethodResult } from './method-result.ts';

/** The exact mean of at least one total. */
export function meanOf(totals: readonly Exact[]): MethodResult {
  if (totals.length === 0) return refused('PANEL-001', { have: 0, need: 1 });
  return ok({ value: divide(sum(totals), whole(totals.length)), dropped: [] });
}
