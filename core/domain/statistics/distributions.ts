import { betaCdf, lowerGamma, upperGamma } from './gamma.ts';

/** Probability that a chi-square variable with these degrees of freedom is above x. */
export const chiSquareAbove = (x: number, freedom: number): number => upperGamma(freedom / 2, x / 2);

/** Probability that a chi-square variable with these degrees of freedom is at most x. */
export const chiSquareCdf = (x: number, freedom: number): number => lowerGamma(freedom / 2, x / 2);

/** Probability that an F variable is above x; degrees of freedom need not be whole. */
export const fAbove = (x: number, over: number, under: number): number =>
  x <= 0 ? 1 : betaCdf(under / (under + over * x), under / 2, over / 2);

/** The value an F variable stays below with this probability, strictly between 0 and 1. */
export function fQuantile(probability: number, over: number, under: number): number {
  const share = rootOfRising((x) => 1 - fAbove((under * x) / (over * (1 - x)), over, under) - probability);
  return (under * share) / (over * (1 - share));
}

/** Probability that Student's t lies above x. */
export function studentAbove(x: number, freedom: number): number {
  const tail = betaCdf(freedom / (freedom + x * x), freedom / 2, 0.5) / 2;
  return x >= 0 ? tail : 1 - tail;
}

/** The value Student's t stays below with this probability, strictly between 0 and 1. */
export function studentQuantile(probability: number, freedom: number): number {
  if (probability === 0.5) return 0;
  const upper = Math.min(probability, 1 - probability);
  const share = rootOfRising((x) => betaCdf(x, freedom / 2, 0.5) / 2 - upper);
  const size = Math.sqrt((freedom * (1 - share)) / share);
  return probability < 0.5 ? -size : size;
}

/** The zero between 0 and 1 of a rising function, by halving until no double lies between. */
function rootOfRising(height: (x: number) => number): number {
  let [low, high] = [0, 1];
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2) {
    if (height(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
