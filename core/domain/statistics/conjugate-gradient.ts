import { applySystem, systemDiagonal, type SeveritySystem } from './severity-system.ts';

export interface Iteration {
  /** Vectors solved side by side, interleaved. */
  readonly width: number;
  /** Stop when every residual has fallen to this share of its start. */
  readonly tolerance: number;
  readonly mostSteps: number;
}

/**
 * Solves the system for several right-hand sides at once. A singular system must have right-hand sides that add up to
 * zero over the experts of one island; the answer is then one of many that differ by a constant.
 *
 * @source Hestenes & Stiefel 1952, scaled by the diagonal
 */
export function conjugateGradient(system: SeveritySystem, right: Float64Array, how: Iteration): Float64Array {
  const { width } = how;
  const inverseDiagonal = systemDiagonal(system).map((value) => 1 / (value || 1));
  const x = new Float64Array(right.length);
  const residual = right.slice();
  const direction = scaledRows(inverseDiagonal, residual, width);
  let energy = dots(residual, direction, width);
  const goal = energy.map((value) => value * how.tolerance ** 2);
  for (let step = 0; step < how.mostSteps; step += 1) {
    if (energy.every((value, v) => value <= (goal[v] ?? 0))) break;
    const image = applySystem(system, direction, width);
    const advance = quotients(energy, dots(direction, image, width));
    addColumns(x, advance, direction);
    addColumns(
      residual,
      advance.map((value) => -value),
      image,
    );
    const next = scaledRows(inverseDiagonal, residual, width);
    const left = dots(residual, next, width);
    turn(direction, quotients(left, energy), next);
    energy = left;
  }
  return x;
}

/** A column that has settled stands still: its quotients are zero. */
const quotients = (over: Float64Array, under: Float64Array): Float64Array =>
  over.map((value, v) => ((under[v] ?? 0) > 0 ? value / (under[v] ?? 1) : 0));

function scaledRows(factors: Float64Array, vectors: Float64Array, width: number): Float64Array {
  const result = new Float64Array(vectors.length);
  for (let row = 0; row < factors.length; row += 1) {
    const factor = factors[row] ?? 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) result[at] = factor * (vectors[at] ?? 0);
  }
  return result;
}

function dots(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < a.length; at += width) {
    for (let v = 0; v < width; v += 1) sums[v] = (sums[v] ?? 0) + (a[at + v] ?? 0) * (b[at + v] ?? 0);
  }
  return sums;
}

/** target += factor × source, column by column. */
function addColumns(target: Float64Array, factors: Float64Array, source: Float64Array): void {
  const width = factors.length;
  for (let at = 0; at < target.length; at += width) {
    for (let v = 0; v < width; v += 1) {
      target[at + v] = (target[at + v] ?? 0) + (factors[v] ?? 0) * (source[at + v] ?? 0);
    }
  }
}

/** direction = next + factor × direction, column by column. */
function turn(direction: Float64Array, factors: Float64Array, next: Float64Array): void {
  const width = factors.length;
  for (let at = 0; at < direction.length; at += width) {
    for (let v = 0; v < width; v += 1) {
      direction[at + v] = (next[at + v] ?? 0) + (factors[v] ?? 0) * (direction[at + v] ?? 0);
    }
  }
}
