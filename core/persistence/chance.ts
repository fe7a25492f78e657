import { randomBytes } from 'node:crypto';
import type { Chance, Clock } from '../app/ports/chance.ts';

/** The clock of this machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** The randomness of this machine. */
export const systemChance: Chance = { bytes: (length) => randomBytes(length) };
