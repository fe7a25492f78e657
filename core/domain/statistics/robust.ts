import { median, scaledMedianDeviation } from './descriptive.ts';
import { lowerGamma } from './gamma.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';
import { orderlySum } from './sum.ts';

const mostSteps = 1000;

/** Location and scale of the bulk of the data. */
export interface LocationScale {
  readonly location: number;
  readonly scale: number;
}

/**
 * Huber's M-estimate of location, the scale held at 1.4826 × the median absolute deviation.
 *
 * @param bend  where a deviation stops counting in full, in scales
 * @source Huber 1964
 */
export function huberLocation(values: readonly number[], bend: number): Statistic<number> {
  const [start, scale] = [median(values), scaledMedianDeviation(values)];
  if ('undefined' in start) return start;
  if ('undefined' in scale) return scale;
  if (scale.value === 0) return undefinedFor('no-variation');

  let location = start.value;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = winsorMean(values, location, bend * scale.value);
    if (Math.abs(next - location) <= scale.value * 1e-14) return known(next);
    location = next;
  }
  return known(location);
}

/**
 * Huber's proposal 2: location and scale found together.
 *
 * @source Huber 1964; the scale is consistent for normal data
 */
export function huberProposal2(values: readonly number[], bend: number): Statistic<LocationScale> {
  const [start, scale] = [median(values), scaledMedianDeviation(values)];
  if ('undefined' in start) return start;
  if ('undefined' in scale) return scale;
  if (scale.value === 0 || values.length < 2) return undefinedFor('no-variation');

  const expected = winsorVariance(bend);
  let now: LocationScale = { location: start.value, scale: scale.value };
  for (let step = 0; step < mostSteps; step += 1) {
    const next = proposalStep(values, now, { bend, expected });
    const change = Math.max(Math.abs(next.location - now.location), Math.abs(next.scale - now.scale));
    now = next;
    if (change <= now.scale * 1e-13) break;
  }
  return known(now);
}

/** The median of the means of all pairs, each value paired with itself too. @source Hodges & Lehmann 1963 */
export function hodgesLehmann(values: readonly number[]): Statistic<number> {
  return median(values.flatMap((first, at) => values.slice(at).map((second) => (first + second) / 2)));
}

const pulledIn = (value: number, location: number, reach: number): number =>
  Math.min(Math.max(value, location - reach), location + reach);

const winsorMean = (values: readonly number[], location: number, reach: number): number =>
  orderlySum(values.map((value) => pulledIn(value, location, reach))) / values.length;

function proposalStep(
  values: readonly number[],
  { location, scale }: LocationScale,
  { bend, expected }: { readonly bend: number; readonly expected: number },
): LocationScale {
  const pulled = values.map((value) => pulledIn(value, location, bend * scale));
  const next = orderlySum(pulled) / values.length;
  const squares = orderlySum(pulled.map((value) => (value - next) ** 2));
  return { location: next, scale: Math.sqrt(squares / (values.length - 1) / expected) };
}

/** Variance of a standard normal variable pulled in to ±bend. */
const winsorVariance = (bend: number): number =>
  lowerGamma(1.5, (bend * bend) / 2) + bend * bend * (1 - lowerGamma(0.5, (bend * bend) / 2));
