import { normalCdf, normalQuantile } from './normal.ts';
import { orderlySum } from './sum.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';

/** An estimate with its standard error. */
export interface Measured {
  readonly estimate: number;
  /** Above zero. */
  readonly error: number;
}

export interface PooledMean {
  readonly mean: number;
  readonly error: number;
  /** Cochran's Q: how far the estimates lie apart beyond their errors. */
  readonly Q: number;
}

/** Estimates pulled towards their common mean as far as their errors ask for it. */
export interface Shrunk {
  readonly mean: number;
  /** The variance between the true values; zero means that nobody is distinguishable. */
  readonly between: number;
  readonly posterior: readonly { readonly mean: number; readonly deviation: number; readonly weight: number }[];
}

const mostSteps = 500;

/** The precision-weighted mean when the true values differ by the variance `between`. */
export function pooledMean(measured: readonly Measured[], between: number): Statistic<PooledMean> {
  if (measured.length < 2) return undefinedFor('too-few-values');
  if (!measured.every(({ estimate, error }) => Number.isFinite(estimate) && error > 0))
    return undefinedFor('not-a-number');
  return known(pool(measured, between));
}

function pool(measured: readonly Measured[], between: number): PooledMean {
  const weights = measured.map(({ error }) => 1 / (error * error + between));
  const weight = orderlySum(weights);
  const mean = orderlySum(measured.map(({ estimate }, at) => (weights[at] ?? 0) * estimate)) / weight;
  const Q = orderlySum(measured.map(({ estimate }, at) => (weights[at] ?? 0) * (estimate - mean) ** 2));
  return { mean, error: Math.sqrt(1 / weight), Q };
}

/** Variance between true values by moments. @source DerSimonian & Laird 1986 */
export function betweenByMoments(measured: readonly Measured[]): Statistic<number> {
  const pooled = pooledMean(measured, 0);
  if ('undefined' in pooled) return pooled;
  const weights = measured.map(({ error }) => 1 / (error * error));
  const weight = orderlySum(weights);
  const scale = weight - orderlySum(weights.map((value) => value * value)) / weight;
  return known(Math.max(0, (pooled.value.Q - (measured.length - 1)) / scale));
}

/**
 * Variance between true values: the one at which the weighted spread equals its degrees of freedom, zero when the
 * estimates lie no further apart than their errors explain.
 *
 * @source Paule & Mandel 1982
 */
export function betweenByPauleMandel(measured: readonly Measured[]): Statistic<number> {
  const pooled = pooledMean(measured, 0);
  if ('undefined' in pooled) return pooled;
  const freedom = measured.length - 1;
  if (pooled.value.Q <= freedom) return known(0);

  // The weighted spread falls and is convex in the variance, so Newton's steps from zero rise to the root.
  let between = 0;
  for (let step = 0; step < mostSteps; step += 1) {
    const { mean, Q } = pool(measured, between);
    const slope = orderlySum(
      measured.map(({ estimate, error }) => ((estimate - mean) / (error * error + between)) ** 2),
    );
    const change = (Q - freedom) / slope;
    between += change;
    if (change <= between * 1e-15) break;
  }
  return known(between);
}

/** Variance between true values by restricted maximum likelihood, Fisher's scoring. */
export function betweenByLikelihood(measured: readonly Measured[]): Statistic<number> {
  const start = betweenByPauleMandel(measured);
  if ('undefined' in start) return start;
  let between = start.value;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = Math.max(0, between + likelihoodStep(measured, between));
    const done = Math.abs(next - between) <= Math.max(between, 1e-12) * 1e-13;
    between = next;
    if (done) break;
  }
  return known(between);
}

function likelihoodStep(measured: readonly Measured[], between: number): number {
  const { mean } = pool(measured, between);
  const weights = measured.map(({ error }) => 1 / (error * error + between));
  const powers = (power: number): number => orderlySum(weights.map((weight) => weight ** power));
  const [first, second, third] = [powers(1), powers(2), powers(3)];
  const trace = first - second / first;
  const spread = orderlySum(measured.map(({ estimate }, at) => ((weights[at] ?? 0) * (estimate - mean)) ** 2));
  const information = second - (2 * third) / first + (second / first) ** 2;
  return (spread - trace) / information;
}

/** Empirical Bayes with the variance of {@link betweenByPauleMandel}. */
export function shrink(measured: readonly Measured[]): Statistic<Shrunk> {
  const variance = betweenByPauleMandel(measured);
  if ('undefined' in variance) return variance;
  const between = variance.value;
  const { mean } = pool(measured, between);
  const posterior = measured.map(({ estimate, error }) => {
    const weight = between / (between + error * error);
    return { mean: mean + weight * (estimate - mean), deviation: Math.sqrt(weight) * error, weight };
  });
  return known({ mean, between, posterior });
}

/**
 * For each one the probability that the true value lies in the bottom share; zero for all when there is no variance
 * between them.
 *
 * @param share  strictly between 0 and 1
 */
export function bottomProbabilities({ mean, between, posterior }: Shrunk, share: number): readonly number[] {
  if (between === 0) return posterior.map(() => 0);
  const cut = mean + Math.sqrt(between) * normalQuantile(share);
  return posterior.map((one) => normalCdf((cut - one.mean) / one.deviation));
}
