import { conjugateGradient } from './conjugate-gradient.ts';
import { rowsOfExpert, rowsOfProject, type ReviewTable } from './review-table.ts';
import { denseMatrix, type SeveritySystem } from './severity-system.ts';
import { factorInPlace, inverse, solve, type Factor } from './symmetric-matrix.ts';

/**
 * A solved severity system: answers for any right-hand side, and the entries of the inverse for experts who sat on one
 * panel, which are all that standard errors, leverages and traces need. Of a singular system, the Moore–Penrose inverse.
 */
export interface SeverityInverse {
  readonly solve: (right: Float64Array) => Float64Array;
  /** Entry for an expert with itself or with one who reviewed a common project. */
  readonly entry: (i: number, j: number) => number;
  /** Present when the system was factored, absent when it was iterated. */
  readonly factor?: Factor;
}

/** Up to this many experts systems are factored, above it iterated: a bound of time and memory, not of policy. */
export const exactLimit = 1000;

/** @returns undefined when the experts are not connected, which no inverse can serve */
export function invert(system: SeveritySystem, limit: number): SeverityInverse | undefined {
  return system.table.experts.length <= limit ? factored(system) : iterated(system);
}

function factored(system: SeveritySystem): SeverityInverse | undefined {
  const size = system.table.experts.length;
  const lift = system.ridge === 0 ? 1 / size : 0;
  const factor = factorInPlace(denseMatrix(system, lift), size);
  if (factor === undefined) return undefined;

  const entries = inverse(factor);
  // The lifted direction has eigenvalue one, which the Moore–Penrose inverse leaves out.
  const lowered = (value: number): number => value - lift;
  return {
    factor,
    solve: (right) => (lift === 0 ? solve(factor, right) : centred(solve(factor, right))),
    entry: (i, j) => lowered(entries[i * size + j] ?? 0),
  };
}

const centred = (x: Float64Array): Float64Array => {
  const mean = x.reduce((total, value) => total + value, 0) / x.length;
  return x.map((value) => value - mean);
};

const exactTolerance = 1e-13;
const columnTolerance = 0.05;
const columnsAtOnce = 16;

function iterated(system: SeveritySystem): SeverityInverse {
  const columns = neighbourColumns(system);
  const settle = system.ridge === 0 ? centred : (x: Float64Array): Float64Array => x;
  return {
    solve: (right) =>
      settle(conjugateGradient(system, right, { width: 1, tolerance: exactTolerance, mostSteps: 2000 })),
    // Two iterated columns meet in one entry: their mean keeps the inverse symmetric.
    entry: (i, j) => ((columns[i]?.get(j) ?? 0) + (columns[j]?.get(i) ?? 0)) / 2,
  };
}

type Columns = readonly ReadonlyMap<number, number>[];

/** The columns of the inverse, some at a time, of which only entries of co-panellists are kept. */
function neighbourColumns(system: SeveritySystem): Columns {
  const size = system.table.experts.length;
  const columns: Map<number, number>[] = [];
  for (let first = 0; first < size; first += columnsAtOnce) {
    const width = Math.min(columnsAtOnce, size - first);
    const right = new Float64Array(size * width).fill(system.ridge === 0 ? -1 / size : 0);
    for (let v = 0; v < width; v += 1) right[(first + v) * width + v] = (right[(first + v) * width + v] ?? 0) + 1;
    const x = conjugateGradient(system, right, { width, tolerance: columnTolerance, mostSteps: 200 });
    for (let v = 0; v < width; v += 1) {
      const mean = system.ridge === 0 ? meanOfColumn(x, width, v) : 0;
      const near = neighbours(system.table, first + v);
      columns.push(new Map(near.map((expert) => [expert, (x[expert * width + v] ?? 0) - mean])));
    }
  }
  return columns;
}

function meanOfColumn(x: Float64Array, width: number, v: number): number {
  let total = 0;
  for (let at = v; at < x.length; at += width) total += x[at] ?? 0;
  return (total * width) / x.length;
}

function neighbours(table: ReviewTable, expert: number): readonly number[] {
  const near = new Set<number>([expert]);
  for (const row of rowsOfExpert(table, expert)) {
    const [from, to] = rowsOfProject(table, table.projectOf[row] ?? 0);
    for (let at = from; at < to; at += 1) near.add(table.expertOf[at] ?? 0);
  }
  return [...near];
}
