import type { Refusal } from '../refusal.ts';

/** Deadlines of a round in epoch milliseconds; all are part of the round hash. */
export interface Deadlines {
  /** Experts declare interests until then, before the draw. */
  readonly declareBy: number;
  /** The drawn answer the invitation until then. */
  readonly acceptBy: number;
  /** From then on the supervisor desk may see whom to call. */
  readonly softAt: number;
  /** Sheets close; before it nothing is revealed. */
  readonly closeAt: number;
}

const inOrder = ['declareBy', 'acceptBy', 'softAt', 'closeAt'] as const;

/** Each deadline comes after the one before, and the first lies ahead. @param now epoch milliseconds */
export function whyNotDeadlines(deadlines: Deadlines, now: number): Refusal | undefined {
  let before = now;
  for (const name of inOrder) {
    if (deadlines[name] <= before) return { code: 'ROUND-010', at: `/deadlines/${name}` };
    before = deadlines[name];
  }
  return undefined;
}

/** When unsealed experts are reminded: before the deadline, never in the past. @returns epoch milliseconds, ascending */
export const reminderTimes = (dueAt: number, hoursBefore: readonly number[], now: number): readonly number[] =>
  hoursBefore
    .map((hours) => dueAt - hours * hour)
    .filter((at) => at > now)
    .toSorted((a, b) => a - b);

/** Milliseconds of an hour. */
export const hour = 3_600_000;
