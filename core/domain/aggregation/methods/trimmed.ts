import type { Exact } from '../../number/exact.ts';
import { multiply, whole } from '../../number/exact.ts';
import { ok, refused } from '../../refusal.ts';
import { meanOf } from './mean.ts';
import type { MethodResult } from './method-result.ts';
import { ascending, at } from './ordered.ts';

/**
 * The mean after exactly `dropEachSide` highest and as many lowest totals are dropped, also when they are tied.
 * Whole sheets are dropped, never single indicators: the parts would no longer add up to the total.
 *
 * @param dropEachSide  a whole number from 0; at least one total must remain
 */
export function trimmedMean(totals: readonly Exact[], dropEachSide: number): MethodResult {
  const need = 2 * dropEachSide + 1;
  if (totals.length < need) return refused('PANEL-001', { have: totals.length, need });

  const order = ascending(totals);
  const kept = order.slice(dropEachSide, order.length - dropEachSide);
  const dropped = [...order.slice(0, dropEachSide), ...order.slice(order.length - dropEachSide)];
  const mean = meanOf(at(totals, kept));
  return mean.ok ? ok({ value: mean.value.value, dropped }) : mean;
}

/** Drops ⌊count × share⌋ totals on each side. @param share  at least 0 and below one half */
export function trimmedShareMean(totals: readonly Exact[], share: Exact): MethodResult {
  const { numerator, denominator } = multiply(share, whole(totals.length));
  return trimmedMean(totals, Number(BigInt(numerator) / BigInt(denominator)));
}
