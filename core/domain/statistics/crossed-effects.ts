import type { AdditiveFit } from './additive-model.ts';
import { startingComponents, type Components } from './variance-components.ts';
import type { ReviewTable } from './review-table.ts';
import { exactLimit } from './severity-inverse.ts';
import { crossedState, type CrossedState } from './crossed-state.ts';
import { likelihoodComponents } from './restricted-likelihood.ts';
import { sumByExpert } from './severity-system.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';

/** total = mean + project + expert + noise with random projects and experts; arrays follow the order of the table. */
export interface CrossedFit {
  readonly table: ReviewTable;
  readonly mean: number;
  readonly components: Components;
  /** How the components were found: restricted maximum likelihood, or in large pools Henderson's third method. */
  readonly method: 'REML' | 'Henderson III';
  /** Predicted effect of each expert, shrunk; positive is lenient. */
  readonly effect: Float64Array;
  /** Standard error of prediction. */
  readonly effectError: Float64Array;
}

/**
 * Severity with shrinkage: experts with few reviews are pulled to the middle as far as the data ask for it.
 *
 * @param additive  the least-squares fit of the same reviews
 * @param limit     pools up to this many experts get exact restricted likelihood
 * @source Patterson & Thompson 1971; Henderson 1953; average information of Gilmour, Thompson & Cullis 1995
 */
export function fitCrossed(additive: AdditiveFit, limit: number = exactLimit): Statistic<CrossedFit> {
  const { table } = additive;
  const start = startingComponents(additive);
  if ('undefined' in start) return start;

  const exact = table.experts.length <= limit;
  const components = exact ? likelihoodComponents(table, start.value) : start.value;
  const state = crossedState(table, components, limit);
  if (state === undefined) return undefinedFor('no-variation');
  return known({ table, components, method: exact ? 'REML' : 'Henderson III', ...predictions(state, components) });
}

function predictions(state: CrossedState, components: Components) {
  const { table, solved, ones, onesWeight, mean } = state;
  const ratio = components.expert / components.residual;
  const weighted = state.applyInverse(table.total.map((total) => total - mean));
  const effect = sumByExpert(table, weighted).map((value) => ratio * value);
  const pull = sumByExpert(table, ones);
  const effectError = effect.map((_, j) => {
    const own = solved.entry(j, j) + (ratio * (pull[j] ?? 0) ** 2) / onesWeight;
    return Math.sqrt(components.expert * own);
  });
  return { mean, effect, effectError };
}

/** Reliability of one expert's total and of a panel's mean. */
export interface Generalizability {
  readonly single: number;
  readonly relative: number;
  readonly absolute: number;
}

/** @param panel  how many experts sit on a panel, from 1 */
export const generalizability = ({ project, expert, residual }: Components, panel: number): Generalizability => ({
  single: project / (project + expert + residual),
  relative: project / (project + residual / panel),
  absolute: project / (project + (expert + residual) / panel),
});
