import { parseDecimal } from '../number/decimal.ts';
import { isAbove, isNegative, type Exact } from '../number/exact.ts';
import { ok, refused, type Outcome } from '../refusal.ts';

export interface TotalLimits {
  readonly maximum: Exact;
  /** Decimals a total may carry; more are refused, not rounded. */
  readonly places: number;
}

/**
 * Reads the totals of a panel from decimal text.
 *
 * @returns refused with PANEL-005 at the first text that is no plain decimal, has too many places, or is out of range;
 *   PANEL-001 for an empty list
 */
export function readTotals(texts: readonly string[], limits: TotalLimits): Outcome<readonly Exact[]> {
  if (texts.length === 0) return refused('PANEL-001', { have: 0, need: 1 });
  const totals: Exact[] = [];
  for (const [position, text] of texts.entries()) {
    const total = parseDecimal(text);
    const places = text.split('.')[1]?.length ?? 0;
    if (total === undefined || places > limits.places || isNegative(total) || isAbove(total, limits.maximum)) {
      return refused({ code: 'PANEL-005', params: { text }, at: `/${position}` });
    }
    totals.push(total);
  }
  return ok(totals);
}
