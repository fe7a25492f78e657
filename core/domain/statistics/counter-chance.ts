import { normalQuantile } from './normal.ts';

/** Chance for made-up years: a fixed sequence for a seed. Never for draws, salts or keys. */
export interface CounterChance {
  /** Strictly between 0 and 1. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
}

// Odd constants with well mixed bits; 0x9e3779b9 is 2^32 divided by the golden ratio.
const [golden, first, second] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** Mixes 32 bits so that neighbours share nothing to be seen. @source the finishing step of MurmurHash3, Appleby 2011 */
function mixed(bits: number): number {
  let value = bits;
  value = Math.imul(value ^ (value >>> 16), first);
  value = Math.imul(value ^ (value >>> 13), second);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * The n-th value is a hash of the seed and n, so the sequence is the same on every machine and needs no state but a count.
 *
 * @param seed  a whole number; its low 32 bits count
 */
export function counterChance(seed: number): CounterChance {
  const start = mixed(seed ^ golden);
  let count = 0;
  const uniform = (): number => {
    count += 1;
    const high = mixed(start + Math.imul(count, golden));
    const low = mixed(high ^ Math.imul(count, first) ^ start);
    return ((high >>> 6) * 67_108_864 + (low >>> 6) + 0.5) / 2 ** 52;
  };
  return {
    uniform,
    normal: () => normalQuantile(uniform()),
    below: (limit) => Math.floor(uniform() * limit),
  };
}
