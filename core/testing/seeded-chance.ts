import { createHash } from 'node:crypto';
import type { Chance } from '../app/ports/chance.ts';

/** Bytes that look random and come again in the same order for the same seed: two houses with one seed make the same ids. */
export function seededChance(seed: string): Chance {
  let count = 0;
  const block = () =>
    createHash('sha256')
      .update(`${seed}/${(count += 1)}`)
      .digest();
  return {
    bytes(length) {
      const blocks = Array.from({ length: Math.ceil(length / 32) }, block);
      return new Uint8Array(Buffer.concat(blocks).subarray(0, length));
    },
  };
}
