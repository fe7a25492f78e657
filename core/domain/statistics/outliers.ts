import { mean, median, medianDeviation, variance } from './descriptive.ts';
import { studentQuantile } from './distributions.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';

/** Grubbs' G: the largest distance from the mean in standard deviations. @param values  at least three */
export function grubbsStatistic(values: readonly number[]): Statistic<number> {
  if (values.length < 3) return undefinedFor('too-few-values');
  const [centre, spread] = [mean(values), variance(values)];
  if ('undefined' in centre) return centre;
  if ('undefined' in spread) return spread;
  if (spread.value === 0) return undefinedFor('no-variation');
  return known(Math.max(...values.map((value) => Math.abs(value - centre.value))) / Math.sqrt(spread.value));
}

/** The value of G that a normal sample passes with probability alpha. @source Grubbs 1969 */
export function grubbsCritical(count: number, alpha: number, sides: 'one' | 'two'): Statistic<number> {
  if (count < 3) return undefinedFor('too-few-values');
  const share = alpha / (sides === 'one' ? count : 2 * count);
  const t = studentQuantile(1 - share, count - 2);
  return known(((count - 1) / Math.sqrt(count)) * Math.sqrt((t * t) / (count - 2 + t * t)));
}

/** 0.6745 × distance from the median ÷ median absolute deviation; beyond ±3.5 is odd. @source Iglewicz & Hoaglin 1993 */
export function modifiedZ(values: readonly number[]): Statistic<readonly number[]> {
  const [centre, deviation] = [median(values), medianDeviation(values)];
  if ('undefined' in centre) return centre;
  if ('undefined' in deviation) return deviation;
  if (deviation.value === 0) return undefinedFor('no-variation');
  return known(values.map((value) => (0.6745 * (value - centre.value)) / deviation.value));
}
