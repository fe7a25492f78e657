const rootTwoPi = Math.sqrt(2 * Math.PI);

/** Where the series hands over to the continued fraction: both are good to the last digits there. */
const handOver = 2.5;

/** Standard normal density. */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / rootTwoPi;

/**
 * Standard normal distribution function Φ, relative error below 1e-14 in both tails.
 *
 * @source Marsaglia 2004 (series); Laplace's continued fraction for the tail
 */
export function normalCdf(x: number): number {
  if (x > handOver) return 1 - upperTail(x);
  if (x < -handOver) return upperTail(-x);
  return 0.5 + normalDensity(x) * oddSeries(x);
}

/** x + x³/3 + x⁵/(3·5) + … */
function oddSeries(x: number): number {
  let [term, total] = [x, x];
  for (let odd = 3; Math.abs(term) > Math.abs(total) * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    total += term;
  }
  return total;
}

/** 1 − Φ(x) for x above the hand-over: φ(x) ÷ (x + 1/(x + 2/(x + 3/…))). */
function upperTail(x: number): number {
  if (x > 39) return 0;
  let fraction = x;
  for (let level = 150; level >= 1; level -= 1) fraction = x + level / fraction;
  return normalDensity(x) / fraction;
}

/**
 * The inverse of Φ, to about 1e-14.
 *
 * @param probability  strictly between 0 and 1; the ends answer ∓Infinity
 */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return -Infinity;
  if (probability >= 1) return Infinity;
  if (probability > 0.5) return -normalQuantile(1 - probability);

  // A first value from the tail's leading term, then Halley's steps, which triple the digits each time.
  let x = probability < 0.1 ? -Math.sqrt(-2 * Math.log(probability * 2.5)) : (probability - 0.5) * rootTwoPi;
  for (let step = 0; step < 60; step += 1) {
    const error = (normalCdf(x) - probability) / normalDensity(x);
    const change = error / (1 + (x * error) / 2);
    x -= change;
    if (Math.abs(change) <= Math.abs(x) * 1e-16 + 1e-300) break;
  }
  return x;
}
