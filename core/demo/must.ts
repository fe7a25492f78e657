import { Fault } from '../app/fault.ts';
import type { Outcome } from '../domain/refusal.ts';

/** The value of a step of the demonstration; a refusal is a fault of the demonstration itself. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Fault('DEMO-002', { refusal: outcome.refusal.code });
}
