import { add, multiply, ratio, type Exact } from '../../number/exact.ts';
import { ok } from '../../refusal.ts';
import { medianOf } from './median.ts';
import type { MethodResult } from './method-result.ts';

/** The median of the means of all pairs, each total paired with itself too. @source Hodges & Lehmann 1963 */
export function hodgesLehmann(totals: readonly Exact[]): MethodResult {
  const half = ratio(1, 2);
  const pairMeans = totals.flatMap((first, position) =>
    totals.slice(position).map((second) => multiply(add(first, second), half)),
  );
  const median = medianOf(pairMeans);
  return median.ok ? ok({ value: median.value.value, dropped: [] }) : median;
}
