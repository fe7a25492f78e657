import type { Outcome } from '../../refusal.ts';
import type { Exact } from '../../number/exact.ts';

/** What a method makes of the totals: the exact value, and the positions of the totals that had no weight in it. */
export interface MethodValue {
  readonly value: Exact;
  readonly dropped: readonly number[];
}

/** Refused with a PANEL code when the method has too few totals or unusable weights. */
export type MethodResult = Outcome<MethodValue>;
