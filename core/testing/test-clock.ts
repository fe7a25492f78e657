import { randomBytes } from 'node:crypto';
import type { Chance, Clock } from '../app/ports/chance.ts';

/** Time that stands still until a test moves it. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
  /** @param moment epoch milliseconds or ISO text, for example `2026-03-02T09:00:00+08:00` */
  set(moment: number | string): void;
}

/** A clock at a moment: the morning of a Monday in March where the test does not say. */
export function testClock(start: number | string = '2026-03-02T09:00:00+08:00'): TestClock {
  let now = momentOf(start);
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    set: (moment) => {
      now = momentOf(moment);
    },
  };
}

const momentOf = (moment: number | string): number => (typeof moment === 'number' ? moment : Date.parse(moment));

/** Chance as it is outside tests. */
export const randomChance: Chance = { bytes: (length) => randomBytes(length) };
