import { known, undefinedFor, type Statistic } from './statistic.ts';
import { orderlySum } from './sum.ts';

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

const allFinite = (values: readonly number[]): boolean => values.every(Number.isFinite);

export function mean(values: readonly number[]): Statistic<number> {
  if (values.length === 0) return undefinedFor('too-few-values');
  if (!allFinite(values)) return undefinedFor('not-a-number');
  return known(orderlySum(values) / values.length);
}

/** The sum of squared deviations from the mean, in two passes with the mean's own error taken out. */
export function squaredDeviations(values: readonly number[]): number {
  const centre = orderlySum(values) / values.length;
  const deviations = values.map((value) => value - centre);
  const drift = orderlySum(deviations);
  return orderlySum(deviations.map((deviation) => deviation * deviation)) - (drift * drift) / values.length;
}

/** Sample variance, divisor n − 1. */
export function variance(values: readonly number[]): Statistic<number> {
  if (values.length < 2) return undefinedFor('too-few-values');
  if (!allFinite(values)) return undefinedFor('not-a-number');
  return known(squaredDeviations(values) / (values.length - 1));
}

export function median(values: readonly number[]): Statistic<number> {
  if (values.length === 0) return undefinedFor('too-few-values');
  if (!allFinite(values)) return undefinedFor('not-a-number');
  return known(middleOf(ascending(values)));
}

/** The middle of sorted values. */
function middleOf(sorted: Float64Array): number {
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return lower === upper ? upper : (lower + upper) / 2;
}

/** The mean without the `count` lowest and the `count` highest values. */
export function trimmedMean(values: readonly number[], count: number): Statistic<number> {
  if (values.length <= 2 * count) return undefinedFor('too-few-values');
  return mean([...ascending(values).subarray(count, values.length - count)]);
}

/** Median absolute deviation from the median, unscaled. */
export function medianDeviation(values: readonly number[]): Statistic<number> {
  const centre = median(values);
  if ('undefined' in centre) return centre;
  return median(values.map((value) => Math.abs(value - centre.value)));
}

/** 1.4826 × the median absolute deviation: estimates the standard deviation of normal data. */
export function scaledMedianDeviation(values: readonly number[]): Statistic<number> {
  const deviation = medianDeviation(values);
  return 'undefined' in deviation ? deviation : known(1.4826 * deviation.value);
}
