import type { Text } from '../../catalogue/message.ts';
import { ok, refused, type Outcome } from '../refusal.ts';

/** A notice on the days off of one calendar year. Dates are ISO texts, `2026-02-15`. */
export interface CalendarYear {
  readonly year: number;
  readonly source: { readonly title: string; readonly number?: string; readonly date: string };
  /** Days off, both ends included; weekends among them need not be. */
  readonly holidays: readonly { readonly name: Text; readonly from: string; readonly to: string }[];
  /** Weekends that are worked instead. */
  readonly workdays: readonly string[];
}

/** The years that have a notice. */
export type WorkingCalendar = readonly CalendarYear[];

/**
 * Whether people work on a date.
 *
 * @returns CAL-001 when its year has no notice: weekends are never assumed; CAL-002 for what is no date
 */
export function isWorkingDay(calendar: WorkingCalendar, date: string): Outcome<boolean> {
  const day = dayOf(date);
  if (day === undefined) return refused('CAL-002', { date });
  const year = calendar.find((one) => one.year === Number(date.slice(0, 4)));
  if (year === undefined) return refused('CAL-001', { year: date.slice(0, 4) });
  if (year.workdays.includes(date)) return ok(true);
  const off = year.holidays.some(({ from, to }) => from <= date && date <= to);
  return ok(!off && !isWeekend(day));
}

/**
 * The date so many working days after another, whose own day is not counted; before it when the number is negative. Zero
 * gives the date itself, or the next working day when it is none.
 *
 * @param count  a whole number
 * @returns CAL-001 as soon as a year without notice is touched, CAL-002 for what is no date, CAL-003 for another count
 * @source 民法典 art. 201 (the first day is not counted), art. 203 (a period does not end on a day off)
 */
export function addWorkingDays(calendar: WorkingCalendar, date: string, count: number): Outcome<string> {
  if (!Number.isSafeInteger(count)) return refused('CAL-003', { count });
  const start = dayOf(date);
  if (start === undefined) return refused('CAL-002', { date });
  const step = count < 0 ? -1 : 1;
  let left = count === 0 ? 1 : Math.abs(count);
  for (let day = count === 0 ? start : start + step; ; day += step) {
    const works = isWorkingDay(calendar, dateOf(day));
    if (!works.ok) return works;
    if (works.value) left -= 1;
    if (left === 0) return ok(dateOf(day));
  }
}

const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01, or undefined for what is no date of the calendar. */
function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const moment = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(moment) || dateOf(moment / millisecondsOfDay) !== date ? undefined : moment / millisecondsOfDay;
}

const dateOf = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: number): boolean => [2, 3].includes(((day % 7) + 7) % 7);
