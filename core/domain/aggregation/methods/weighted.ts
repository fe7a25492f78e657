import { divide, isNegative, isZero, multiply, sum, type Exact } from '../../number/exact.ts';
import { ok, refused } from '../../refusal.ts';
import type { MethodResult } from './method-result.ts';

/** Σwx ÷ Σw. @param weights  one for each total, none negative, not all zero */
export function weightedMean(totals: readonly Exact[], weights: readonly Exact[]): MethodResult {
  if (totals.length === 0) return refused('PANEL-001', { have: 0, need: 1 });
  const usable = weights.length === totals.length && !weights.some(isNegative) && !isZero(sum(weights));
  if (!usable) return refused('PANEL-002');

  const products = totals.flatMap((total, position) => {
    const weight = weights[position];
    return weight === undefined ? [] : [multiply(weight, total)];
  });
  const dropped = weights.flatMap((weight, position) => (isZero(weight) ? [position] : []));
  return ok({ value: divide(sum(products), sum(weights)), dropped });
}
