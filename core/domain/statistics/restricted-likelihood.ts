import { crossedState, project, type CrossedState } from './crossed-state.ts';
import { rowsOfProject, type ReviewTable } from './review-table.ts';
import { panelSizes, sumByExpert, sumByProject } from './severity-system.ts';
import { orderlySum } from './sum.ts';
import { logDeterminant } from './symmetric-matrix.ts';
import type { Components } from './variance-components.ts';

const mostSteps = 100;
const mostHalvings = 30;
const settled = 1e-9;

type Triple = readonly [project: number, expert: number, residual: number];

/**
 * Variance components of the crossed model by restricted maximum likelihood: average-information steps, halved while they
 * do not raise the likelihood; a component that would fall below zero stays at zero.
 *
 * @param start  Henderson's components, which lie near
 */
export function likelihoodComponents(table: ReviewTable, start: Components): Components {
  let now = evaluate(table, [start.project, start.expert, start.residual]);
  for (let step = 0; now !== undefined && step < mostSteps; step += 1) {
    const next = improved(table, now);
    if (next === undefined) break;
    const change = largestChange(now.at, next.at);
    now = next;
    if (change < settled) break;
  }
  const [projectVariance, expert, residual] = now?.at ?? [start.project, start.expert, start.residual];
  return { project: projectVariance, expert, residual };
}

/** The largest change of a component, in residual variances. */
const largestChange = (before: Triple, after: Triple): number =>
  Math.max(...before.map((value, k) => Math.abs((after[k] ?? 0) - value) / before[2]));

interface Point {
  readonly at: Triple;
  readonly likelihood: number;
  readonly state: CrossedState;
}

function evaluate(table: ReviewTable, at: Triple): Point | undefined {
  const [projectVariance, expert, residual] = at;
  if (!(residual > 0)) return undefined;
  const state = crossedState(table, { project: projectVariance, expert, residual }, Infinity);
  if (state?.solved.factor === undefined) return undefined;

  const determinant = orderlySum(panelSizes(table).map((size) => Math.log1p((projectVariance / residual) * size)));
  const deviation = table.total.map((total) => total - state.mean);
  const squares = innerProduct(deviation, state.applyInverse(deviation)) / residual;
  const likelihood =
    -(
      (table.total.length - 1) * Math.log(residual) +
      determinant +
      logDeterminant(state.solved.factor) +
      Math.log(state.onesWeight) +
      squares
    ) / 2;
  return { at, likelihood, state };
}

/** The next point, or undefined when no step raises the likelihood any more. */
function improved(table: ReviewTable, now: Point): Point | undefined {
  const { score, information } = derivatives(table, now);
  const free = now.at.map((value, k) => value > 0 || (score[k] ?? 0) > 0);
  const step = solveThree(information, score, free);
  for (let halving = 0; halving < mostHalvings; halving += 1) {
    const share = 0.5 ** halving;
    const [a, b, c] = now.at.map((value, k) => Math.max(k === 2 ? value * 0.1 : 0, value + share * (step[k] ?? 0)));
    const next = evaluate(table, [a ?? 0, b ?? 0, c ?? 0]);
    if (next !== undefined && next.likelihood >= now.likelihood) return next;
  }
  return undefined;
}

interface Derivatives {
  readonly score: readonly number[];
  readonly information: readonly (readonly number[])[];
}

function derivatives(table: ReviewTable, { at, state }: Point): Derivatives {
  const residual = at[2];
  const noise = project(state, table.total).map((value) => value / residual);
  const [byProject, byExpert] = [sumByProject(table, noise), sumByExpert(table, noise)];
  const directions = [
    noise.map((_, row) => byProject[table.projectOf[row] ?? 0] ?? 0),
    noise.map((_, row) => byExpert[table.expertOf[row] ?? 0] ?? 0),
    noise,
  ];
  const images = directions.map((direction) => project(state, direction).map((value) => value / residual));
  const traces = tracesOf(table, state, at);
  return {
    score: directions.map((direction, k) => (innerProduct(noise, direction) - (traces[k] ?? 0)) / 2),
    information: directions.map((direction) => images.map((image) => innerProduct(direction, image) / 2)),
  };
}

/** tr(P ∂V) for the three components; all entries of the inverse that it needs belong to common panels. */
function tracesOf(table: ReviewTable, state: CrossedState, [projectVariance, expert, residual]: Triple): Triple {
  const ratio = expert / residual;
  const { solved, projectWeight } = state;
  let [projectTrace, shared] = [0, 0];
  for (let p = 0; p < table.projects.length; p += 1) {
    const [from, to] = rowsOfProject(table, p);
    let block = 0;
    for (let a = from; a < to; a += 1) {
      for (let b = from; b < to; b += 1) block += solved.entry(table.expertOf[a] ?? 0, table.expertOf[b] ?? 0);
    }
    const kept = 1 / (1 + (projectVariance / residual) * (to - from));
    projectTrace += (to - from) * kept - ratio * kept * kept * block;
    shared += (projectWeight[p] ?? 0) * block;
  }
  const [projectPull, expertPull] = [sumByProject(table, state.ones), sumByExpert(table, state.ones)];
  const own = table.experts.map((_, j) => reviewCount(table, j) * solved.entry(j, j));
  const forProject = (projectTrace - innerProduct(projectPull, projectPull) / state.onesWeight) / residual;
  const forExpert = (orderlySum(own) - shared - innerProduct(expertPull, expertPull) / state.onesWeight) / residual;
  const rest = (table.total.length - 1 - projectVariance * forProject - expert * forExpert) / residual;
  return [forProject, forExpert, rest];
}

const reviewCount = ({ expertStart }: ReviewTable, expert: number): number =>
  (expertStart[expert + 1] ?? 0) - (expertStart[expert] ?? 0);

function innerProduct(a: Float64Array, b: Float64Array): number {
  return orderlySum(a.map((value, at) => value * (b[at] ?? 0)));
}

/** Gauss elimination over the free components; the others keep still. */
function solveThree(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
  free: readonly boolean[],
): readonly number[] {
  const rows = right.map((value, i) => {
    const row = right.map((_, j) => (free[i] === true && free[j] === true ? (matrix[i]?.[j] ?? 0) : Number(i === j)));
    return [...row, free[i] === true ? value : 0];
  });
  for (const [pivot, own] of rows.entries()) {
    for (const other of rows.slice(pivot + 1)) {
      const factor = (other[pivot] ?? 0) / (own[pivot] ?? 1);
      own.forEach((value, at) => (other[at] = (other[at] ?? 0) - factor * value));
    }
  }
  const x = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    const rest = x.reduce((total, value, j) => (j > i ? total - (row[j] ?? 0) * value : total), row[rows.length] ?? 0);
    x[i] = rest / (row[i] ?? 1);
  }
  return x;
}
