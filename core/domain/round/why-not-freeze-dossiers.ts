import type { Refusal } from '../refusal.ts';
import type { Deadlines } from './deadlines.ts';
import { holdsSeat, isBefore, type RoundState, type TaskState } from './states.ts';

export interface SeatToOpen {
  /** Project code. */
  readonly project: string;
  readonly state: TaskState;
}

export interface RoundToOpen {
  readonly state: RoundState;
  readonly deadlines: Deadlines;
  readonly projects: readonly string[];
  readonly seats: readonly SeatToOpen[];
}

/** Why scoring cannot open: seats are drawn and answered first, so that nothing changes under the first reader's eyes. */
export function whyNotFreezeDossiers(round: RoundToOpen, now: number): Refusal | undefined {
  if (isBefore(round.state, 'drawn')) return { code: 'ROUND-060' };
  if (round.state !== 'drawn') return { code: 'ROUND-061' };
  const empty = round.projects.find(
    (project) => !round.seats.some((seat) => seat.project === project && seat.state === 'accepted'),
  );
  if (empty !== undefined) return { code: 'ROUND-062', params: { project: empty } };
  const waiting = round.seats.filter(({ state }) => holdsSeat(state) && state !== 'accepted').length;
  if (waiting > 0 && now < round.deadlines.acceptBy) return { code: 'ROUND-063', params: { waiting } };
  return now >= round.deadlines.closeAt ? { code: 'ROUND-064' } : undefined;
}
