import type { AdditiveFit } from './additive-model.ts';
import { rowsOfExpert } from './review-table.ts';
import { panelSizes } from './severity-system.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';
import { squaredDeviations } from './descriptive.ts';
import { orderlySum } from './sum.ts';

/**
 * For each review the mean of the other experts' severity-adjusted totals of the project; NaN where there is no other.
 * Leaving the own score out keeps an expert, and a ring that sits together, from being compared with themselves.
 */
export function othersMeans(fit: AdditiveFit): Float64Array {
  const { table, effect, projectMean } = fit;
  const sizes = panelSizes(table);
  return table.total.map((total, row) => {
    const project = table.projectOf[row] ?? 0;
    const size = sizes[project] ?? 1;
    const own = total - (effect[table.expertOf[row] ?? 0] ?? 0);
    return ((projectMean[project] ?? 0) * size - own) / (size - 1);
  });
}

export interface Slope {
  readonly slope: number;
  readonly error: number;
  readonly reviews: number;
}

/**
 * The slope of an expert's totals on the leave-one-out means of the others: one for who tells projects apart as the others
 * do, near zero for who gives everyone the same.
 *
 * @param rows    rows of the expert; all when absent
 * @returns the error of the slope uses the noise of all experts: an own estimate from few reviews would be chance
 */
export function slopeOnOthers(fit: AdditiveFit, others: Float64Array, rows: readonly number[]): Statistic<Slope> {
  const paired = rows.filter((row) => Number.isFinite(others[row]));
  const x = paired.map((row) => others[row] ?? 0);
  const y = paired.map((row) => fit.table.total[row] ?? 0);
  if (paired.length < 3) return undefinedFor('too-few-values');
  const spread = squaredDeviations(x);
  if (spread === 0) return undefinedFor('no-variation');

  const [meanX, meanY] = [orderlySum(x) / x.length, orderlySum(y) / y.length];
  const shared = orderlySum(x.map((value, at) => (value - meanX) * ((y[at] ?? 0) - meanY)));
  return known({ slope: shared / spread, error: fit.sigma / Math.sqrt(spread), reviews: paired.length });
}

/** The rows of one expert as a list. */
export const reviewsOf = (fit: AdditiveFit, expert: number): readonly number[] => [...rowsOfExpert(fit.table, expert)];
