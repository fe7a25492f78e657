import type { Refusal } from '../refusal.ts';
import type { Deadlines } from './deadlines.ts';
import { holdsSeat, isBefore, type RoundState, type TaskState } from './states.ts';

/** A seat as the reveal looks at it before anything is opened: its times, never its sheet. */
export interface SeatToReveal {
  readonly state: TaskState;
  readonly dueAt: number;
}

export interface RoundToReveal {
  readonly state: RoundState;
  readonly deadlines: Deadlines;
  readonly seats: readonly SeatToReveal[];
}

/**
 * Why the round cannot be revealed yet. Time alone decides here: the answer is the same whoever has sealed, so that asking
 * too early tells nothing.
 */
export function whyNotReveal(round: RoundToReveal, now: number): Refusal | undefined {
  if (isBefore(round.state, 'scoring')) return { code: 'ROUND-070' };
  if (round.state !== 'scoring') return { code: 'ROUND-071' };
  if (now < round.deadlines.closeAt) return { code: 'ROUND-072', params: { until: round.deadlines.closeAt } };
  const until = lastDue(round);
  return now < until ? { code: 'ROUND-073', params: { until } } : undefined;
}

/** When the last seat's time is up, standbys called late included. @returns epoch milliseconds */
export const lastDue = ({ deadlines, seats }: RoundToReveal): number =>
  Math.max(deadlines.closeAt, ...seats.filter(({ state }) => holdsSeat(state)).map(({ dueAt }) => dueAt));
