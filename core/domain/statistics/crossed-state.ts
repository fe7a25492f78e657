import type { ReviewTable } from './review-table.ts';
import { invert, type SeverityInverse } from './severity-inverse.ts';
import { randomEffectsSystem, sumByExpert, sumByProject } from './severity-system.ts';
import { orderlySum } from './sum.ts';
import type { Components } from './variance-components.ts';

/**
 * The crossed model at given variances. V is the covariance of the totals divided by the residual variance; its inverse is
 * applied without ever being written out.
 */
export interface CrossedState {
  readonly table: ReviewTable;
  readonly solved: SeverityInverse;
  readonly projectWeight: Float64Array;
  /** V⁻¹ applied to one value for each review. */
  readonly applyInverse: (values: Float64Array) => Float64Array;
  /** V⁻¹1 and 1ᵀV⁻¹1. */
  readonly ones: Float64Array;
  readonly onesWeight: number;
  /** Generalised least squares mean of the totals. */
  readonly mean: number;
}

/** @returns undefined when the system cannot be factored */
export function crossedState(table: ReviewTable, components: Components, limit: number): CrossedState | undefined {
  const expertRatio = components.expert / components.residual;
  const system = randomEffectsSystem(table, components.project / components.residual, expertRatio);
  const solved = invert(system, limit);
  if (solved === undefined) return undefined;

  const { projectWeight } = system;
  const withoutProjects = (values: Float64Array): Float64Array => {
    const sums = sumByProject(table, values);
    return values.map((value, row) => {
      const project = table.projectOf[row] ?? 0;
      return value - (projectWeight[project] ?? 0) * (sums[project] ?? 0);
    });
  };
  const applyInverse = (values: Float64Array): Float64Array => {
    const outside = withoutProjects(values);
    const effects = solved.solve(sumByExpert(table, outside));
    const spread = withoutProjects(table.total.map((_, row) => effects[table.expertOf[row] ?? 0] ?? 0));
    return outside.map((value, row) => value - expertRatio * (spread[row] ?? 0));
  };

  const ones = applyInverse(new Float64Array(table.total.length).fill(1));
  const onesWeight = orderlySum(ones);
  const mean = orderlySum(ones.map((value, row) => value * (table.total[row] ?? 0))) / onesWeight;
  return { table, solved, projectWeight, applyInverse, ones, onesWeight, mean };
}

/** P = V⁻¹ − V⁻¹1(1ᵀV⁻¹1)⁻¹1ᵀV⁻¹ applied to one value for each review. */
export function project(state: CrossedState, values: Float64Array): Float64Array {
  const inverse = state.applyInverse(values);
  const share = orderlySum(inverse) / state.onesWeight;
  return inverse.map((value, row) => value - share * (state.ones[row] ?? 0));
}
