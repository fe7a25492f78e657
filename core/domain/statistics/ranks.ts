import { normalCdf, normalQuantile } from './normal.ts';
import { adjust } from './multiplicity.ts';
import type { Measured } from './shrinkage.ts';

/** The ranks a member can have; 1 is the best. */
export interface RankInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Simultaneous rank intervals: Holm's method over all one-sided tests that one member is better than another. The
 * deterministic cousin of the bootstrap of Mogstad, Romano, Shaikh & Wilhelm 2024: anyone can recompute it.
 *
 * @param measured  independent estimates, higher is better, errors above zero
 * @param alpha     chance of any wrong statement
 */
export function rankIntervals(measured: readonly Measured[], alpha: number): readonly RankInterval[] {
  const count = measured.length;
  const pairs = count * (count - 1);
  const [estimates, squares] = [
    Float64Array.from(measured, ({ estimate }) => estimate),
    Float64Array.from(measured, ({ error }) => error * error),
  ];

  // Holm's rejections are the least fixed point of "as many as lie beyond alpha ÷ (tests not yet rejected)": no list
  // of all pairs is ever made or sorted. Of each pair at most one direction is rejected, so tests always remain.
  const columns = { estimates, squares };
  let critical = criticalSquare(alpha / pairs);
  for (let shown = -1, next = countBeyond(columns, critical); next !== shown; next = countBeyond(columns, critical)) {
    shown = next;
    critical = criticalSquare(alpha / (pairs - shown));
  }
  return intervals(columns, critical);
}

interface Columns {
  readonly estimates: Float64Array;
  readonly squares: Float64Array;
}

const criticalSquare = (probability: number): number => normalQuantile(probability) ** 2;

const better = ({ estimates, squares }: Columns, [i, j]: readonly [number, number], critical: number): boolean => {
  const gap = (estimates[i] ?? 0) - (estimates[j] ?? 0);
  return gap > 0 && gap * gap >= critical * ((squares[i] ?? 0) + (squares[j] ?? 0));
};

function countBeyond({ estimates, squares }: Columns, critical: number): number {
  let total = 0;
  for (let i = 1; i < estimates.length; i += 1) {
    const [estimate, square] = [estimates[i] ?? 0, squares[i] ?? 0];
    for (let j = 0; j < i; j += 1) {
      const gap = estimate - (estimates[j] ?? 0);
      if (gap * gap >= critical * (square + (squares[j] ?? 0))) total += 1;
    }
  }
  return total;
}

function intervals(columns: Columns, critical: number): readonly RankInterval[] {
  const count = columns.estimates.length;
  const lower = new Int32Array(count).fill(1);
  const upper = new Int32Array(count).fill(count);
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < count; j += 1) {
      if (i === j || !better(columns, [i, j], critical)) continue;
      lower[j] = (lower[j] ?? 1) + 1;
      upper[i] = (upper[i] ?? count) - 1;
    }
  }
  return Array.from(lower, (value, at) => ({ lower: value, upper: upper[at] ?? count }));
}

/**
 * For each member the p value of "at least p − tau colleagues are better": beyond doubt among the tau worst when small.
 *
 * @param tau  how many count as the bottom, from 1
 * @source Benjamini & Heller 2008, Bonferroni form
 */
export function bottomPValues(measured: readonly Measured[], tau: number): readonly number[] {
  const count = measured.length;
  if (tau >= count) return measured.map(() => 1);
  const scores = new Float64Array(count - 1);
  return measured.map((own, j) => {
    let at = 0;
    for (let i = 0; i < count; i += 1) {
      const other = measured[i];
      if (i === j || other === undefined) continue;
      scores[at] = (other.estimate - own.estimate) / Math.sqrt(other.error * other.error + own.error * own.error);
      at += 1;
    }
    scores.sort();
    // The (p − tau)-th smallest p value belongs to the (p − tau)-th largest score.
    return Math.min(1, tau * normalCdf(-(scores[tau - 1] ?? 0)));
  });
}

/** Positions that stand beyond doubt at this level after Holm's correction. */
export const beyondDoubt = (pValues: readonly number[], alpha: number): readonly number[] =>
  adjust(pValues, 'holm').flatMap((p, at) => (p <= alpha ? [at] : []));

/** Positions of the `tau` lowest estimates, lowest first: what a plain quota would take, shown beside the rule. */
export const plainBottom = (measured: readonly Measured[], tau: number): readonly number[] =>
  measured
    .map(({ estimate }, at) => ({ estimate, at }))
    .toSorted((a, b) => a.estimate - b.estimate || a.at - b.at)
    .slice(0, tau)
    .map(({ at }) => at);
