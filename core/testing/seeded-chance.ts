import { createHash } from 'node:crypto';
import type { Chance } from '../app/ports/chance.ts';

/** The same bytes in every run, for tests that compare whole answers; not where ids of two stores may meet. */
export function seededChance(seed: string): Chance {
  let block = 0;
  const next = (): Buffer => {
    block += 1;
    return createHash('sha256').update(`${seed}\n${block}`).digest();
  };
  return {
    bytes: (length) => Buffer.concat(Array.from({ length: Math.ceil(length / 32) }, next)).subarray(0, length),
  };
}
