import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../app/ports/chance.ts';
import recommended from './password-cost.json' with { type: 'json' };

/** How dear one hash is. */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** The library declares its choices as a const enum, which cannot be imported: 2 is Argon2id. */
const argon2id = 2;

/** Argon2id on the thread pool. @source RFC 9106; costs in password-cost.json */
export const passwordsAt = ({ memoryKiB, iterations, parallelism }: PasswordCost = recommended): Passwords => ({
  hash: (plain) => hash(plain, { algorithm: argon2id, memoryCost: memoryKiB, timeCost: iterations, parallelism }),
  verify: async (hashed, plain) => {
    try {
      return await verify(hashed, plain);
    } catch {
      // A stored text that is no hash fits no password.
      return false;
    }
  },
});
