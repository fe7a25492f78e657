export type Adjustment = 'bonferroni' | 'holm' | 'BH';

/**
 * P values adjusted for their number, in the order given. Holm and Bonferroni hold the chance of any false alarm,
 * Benjamini and Hochberg the expected share of false alarms.
 *
 * @param p  each from 0 to 1
 * @source Holm 1979; Benjamini & Hochberg 1995
 */
export function adjust(p: readonly number[], method: Adjustment): readonly number[] {
  const count = p.length;
  if (method === 'bonferroni') return p.map((value) => Math.min(1, count * value));

  const order = p.map((_, at) => at).toSorted((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
  const adjusted = new Array<number>(count).fill(0);
  if (method === 'holm') {
    let highest = 0;
    for (const [step, at] of order.entries()) {
      highest = Math.max(highest, Math.min(1, (count - step) * (p[at] ?? 1)));
      adjusted[at] = highest;
    }
    return adjusted;
  }
  let lowest = 1;
  for (const [step, at] of [...order.entries()].toReversed()) {
    lowest = Math.min(lowest, (count / (step + 1)) * (p[at] ?? 1));
    adjusted[at] = lowest;
  }
  return adjusted;
}

/** The positions whose adjusted p value is at most alpha. */
export const rejected = (p: readonly number[], method: Adjustment, alpha: number): readonly number[] =>
  adjust(p, method).flatMap((value, at) => (value <= alpha ? [at] : []));
