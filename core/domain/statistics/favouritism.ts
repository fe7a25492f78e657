import type { AdditiveFit } from './additive-model.ts';
import { othersMeans, reviewsOf } from './others-mean.ts';
import { orderlySum } from './sum.ts';

export interface Favour {
  readonly expert: string;
  /** Firm, unit or region of the projects. */
  readonly group: string;
  readonly reviews: number;
  /** Mean of total − own severity − mean of the others, in points. */
  readonly meanResidual: number;
  /** That mean over its standard error. */
  readonly studentised: number;
}

export interface FavourThreshold {
  readonly fewestReviews: number;
  /** An expert's own noise counts as at least this share of the noise of all: nobody is odd for being steady. */
  readonly leastNoiseShare: number;
}

/**
 * How far each expert favours each group of projects, most favoured first. Leave-one-out residuals: members of a ring who
 * sit together pull the mean of the panel, so no one is compared with a mean that holds the own score.
 *
 * @param groupOf  the group of a project; projects without one do not count
 */
export function favours(
  fit: AdditiveFit,
  groupOf: (project: string) => string | undefined,
  threshold: FavourThreshold,
): readonly Favour[] {
  const others = othersMeans(fit);
  const residual = (row: number): number =>
    (fit.table.total[row] ?? 0) - (fit.effect[fit.table.expertOf[row] ?? 0] ?? 0) - (others[row] ?? NaN);
  return fit.table.experts
    .flatMap((expert, at) => favoursOf({ expert, fit, groupOf, threshold, residual, rows: reviewsOf(fit, at) }))
    .sort((a, b) => b.studentised - a.studentised || (a.expert + a.group < b.expert + b.group ? -1 : 1));
}

interface Case {
  readonly expert: string;
  readonly fit: AdditiveFit;
  readonly rows: readonly number[];
  readonly groupOf: (project: string) => string | undefined;
  readonly threshold: FavourThreshold;
  readonly residual: (row: number) => number;
}

function favoursOf({ expert, fit, rows, groupOf, threshold, residual }: Case): readonly Favour[] {
  const values = rows.map(residual).filter(Number.isFinite);
  const noise = Math.max(rootMeanSquare(values), threshold.leastNoiseShare * fit.sigma);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = groupOf(fit.table.projects[fit.table.projectOf[row] ?? 0] ?? '');
    const value = residual(row);
    if (group === undefined || !Number.isFinite(value)) continue;
    groups.set(group, [...(groups.get(group) ?? []), value]);
  }
  return [...groups].flatMap(([group, list]) => {
    if (list.length < threshold.fewestReviews || noise === 0) return [];
    const meanResidual = orderlySum(list) / list.length;
    const studentised = meanResidual / (noise / Math.sqrt(list.length));
    return [{ expert, group, reviews: list.length, meanResidual, studentised }];
  });
}

const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(orderlySum(values.map((value) => value * value)) / Math.max(1, values.length));
