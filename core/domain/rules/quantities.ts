import type { Exact } from '../number/exact.ts';

/** What a rule reads: facts and measures, both by name. */
export interface Quantities {
  /** Undefined when the fact is missing, when it is a yes/no fact, or when a measure cannot be computed. */
  number(name: string): Exact | undefined;
  /** Undefined when the yes/no fact is missing or the fact is a number. */
  answer(name: string): boolean | undefined;
}
