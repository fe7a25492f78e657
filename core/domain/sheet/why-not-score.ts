import type { Refusal } from '../refusal.ts';
import type { RoundState, TaskState } from '../round/states.ts';

/** The expert's own seat, as far as it decides what the expert may do. */
export interface SeatToScore {
  readonly roundState: RoundState;
  /** The member is active in the pool. */
  readonly serving: boolean;
  readonly state: TaskState;
  readonly undertakenAt: number | null;
  readonly dueAt: number;
}

/** Why the expert may not open the material: seat, phase, and the undertaking (BJEV Art.40). */
export function whyNotOpen(seat: SeatToScore): Refusal | undefined {
  const refusal = whyNotHolding(seat);
  if (refusal) return refusal;
  return seat.undertakenAt === null ? { code: 'SCORE-002' } : undefined;
}

/** Why the expert may not write on the sheet. @param now epoch milliseconds */
export function whyNotWrite(seat: SeatToScore, now: number): Refusal | undefined {
  return whyNotOpen(seat) ?? (now >= seat.dueAt ? { code: 'SCORE-005' } : undefined);
}

/** Why the seat does not count: given up, not accepted, suspended, or outside the time of scoring. */
export function whyNotHolding({
  state,
  roundState,
  serving,
}: Pick<SeatToScore, 'state' | 'roundState' | 'serving'>): Refusal | undefined {
  if (state === 'invited') return { code: 'SCORE-008' };
  if (state !== 'accepted') return { code: 'SCORE-004' };
  if (!serving) return { code: 'SCORE-057' };
  return roundState === 'scoring' ? undefined : { code: 'SCORE-003' };
}
