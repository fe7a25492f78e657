import { compare, subtract, type Exact } from '../../number/exact.ts';
import { ok, refused } from '../../refusal.ts';
import { meanOf } from './mean.ts';
import type { MethodResult } from './method-result.ts';
import { ascending, at } from './ordered.ts';

/**
 * Arbitration with a third expert: the mean of the two closest of three totals; the middle total when both gaps are equal.
 * Not for the panel table: raising one total can lower this result.
 */
export function closestPairMean(totals: readonly Exact[]): MethodResult {
  const order = ascending(totals);
  const [low, middle, high] = at(totals, order);
  const [lowAt, , highAt] = order;
  if (low === undefined || middle === undefined || high === undefined || totals.length !== 3) {
    return refused('PANEL-003', { have: totals.length });
  }

  const gaps = compare(subtract(middle, low), subtract(high, middle));
  if (gaps === 0) return ok({ value: middle, dropped: [lowAt ?? 0, highAt ?? 2] });
  const pair = gaps < 0 ? [low, middle] : [middle, high];
  const mean = meanOf(pair);
  return mean.ok ? ok({ value: mean.value.value, dropped: [(gaps < 0 ? highAt : lowAt) ?? 0] }) : mean;
}
