import { isConnected } from './islands.ts';
import { rowsOfExpert, rowsOfProject, type ReviewTable } from './review-table.ts';
import { exactLimit, invert, type SeverityInverse } from './severity-inverse.ts';
import { leastSquaresSystem, panelSizes, sumByExpert, sumByProject } from './severity-system.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';
import { orderlySum } from './sum.ts';

/** total = project + expert + noise, by least squares; arrays follow the order of the table. */
export interface AdditiveFit {
  readonly table: ReviewTable;
  /** One an expert, adding up to zero; positive is lenient. */
  readonly effect: Float64Array;
  readonly effectError: Float64Array;
  /** One a project: the mean of its totals, each less its expert's effect. */
  readonly projectMean: Float64Array;
  /** One a review. */
  readonly residual: Float64Array;
  /** One a review: how much the fit at a review is that review's own doing, 0 to 1. */
  readonly leverage: Float64Array;
  /** Residual standard deviation and its degrees of freedom. */
  readonly sigma: number;
  readonly freedom: number;
}

/**
 * Fits the additive model. Exact up to `limit` experts; above it effects are iterated to 1e-9 of the scale and standard
 * errors and leverages to better than two per cent.
 *
 * @returns not-connected when the reviews form islands, whose experts cannot be compared; no-residual-freedom when
 *   nothing is left to estimate the noise from
 */
export function fitAdditive(table: ReviewTable, limit: number = exactLimit): Statistic<AdditiveFit> {
  const freedom = table.total.length - table.projects.length - table.experts.length + 1;
  if (table.total.length === 0) return undefinedFor('too-few-values');
  if (!table.total.every(Number.isFinite)) return undefinedFor('not-a-number');
  if (!isConnected(table)) return undefinedFor('not-connected');
  if (freedom < 1) return undefinedFor('no-residual-freedom');

  const solved = invert(leastSquaresSystem(table), limit);
  if (solved === undefined) return undefinedFor('not-connected');
  const effect = solved.solve(sumByExpert(table, deviations(table, table.total)));
  const adjusted = table.total.map((total, row) => total - (effect[table.expertOf[row] ?? 0] ?? 0));
  const residual = deviations(table, adjusted);
  const sigma = Math.sqrt(orderlySum(residual.map((value) => value * value)) / freedom);
  return known({
    table,
    effect,
    effectError: effect.map((_, j) => sigma * Math.sqrt(Math.max(0, solved.entry(j, j)))),
    projectMean: projectMeans(table, adjusted),
    residual,
    leverage: leverages(table, solved),
    sigma,
    freedom,
  });
}

function projectMeans(table: ReviewTable, values: Float64Array): Float64Array {
  const sizes = panelSizes(table);
  return sumByProject(table, values).map((total, project) => total / (sizes[project] ?? 1));
}

/** Each value less the mean of its project. */
function deviations(table: ReviewTable, values: Float64Array): Float64Array {
  const means = projectMeans(table, values);
  return values.map((value, row) => value - (means[table.projectOf[row] ?? 0] ?? 0));
}

/** 1 ÷ n + (e − m)ᵀ K⁻¹ (e − m) for each review, m the mean of the panel's unit vectors. */
function leverages(table: ReviewTable, solved: SeverityInverse): Float64Array {
  const leverage = new Float64Array(table.total.length);
  for (let project = 0; project < table.projects.length; project += 1) {
    const [from, to] = rowsOfProject(table, project);
    const experts = table.expertOf.subarray(from, to);
    const size = to - from;
    const rowMeans = Float64Array.from(experts, (i) => {
      let total = 0;
      for (const j of experts) total += solved.entry(i, j);
      return total / size;
    });
    const mean = rowMeans.reduce((total, value) => total + value, 0) / size;
    experts.forEach((i, at) => {
      const own = 1 / size + solved.entry(i, i) - 2 * (rowMeans[at] ?? 0) + mean;
      leverage[from + at] = Math.min(1, Math.max(0, own));
    });
  }
  return leverage;
}

/** One expert's part of the noise. */
export interface NoiseShare {
  /** Σe² over the rows. */
  readonly squares: number;
  /** Σ(1 − leverage) over the rows: what Σe² ÷ σ² is expected to be. */
  readonly freedom: number;
  /** Σe² ÷ Σ(1 − leverage) ÷ σ². */
  readonly ratio: number;
}

/**
 * An expert's residual variance against that of all.
 *
 * @param rows  rows of the expert, all when absent
 * @returns no-residual-freedom when the rows leave no freedom
 */
export function varianceRatio(fit: AdditiveFit, expert: number, rows?: Iterable<number>): Statistic<NoiseShare> {
  const own = [...(rows ?? rowsOfExpert(fit.table, expert))];
  const squares = orderlySum(own.map((row) => (fit.residual[row] ?? 0) ** 2));
  const freedom = orderlySum(own.map((row) => 1 - (fit.leverage[row] ?? 1)));
  if (freedom < 1e-9 || fit.sigma === 0) return undefinedFor('no-residual-freedom');
  return known({ squares, freedom, ratio: squares / freedom / (fit.sigma * fit.sigma) });
}
