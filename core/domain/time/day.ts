/** Offices work in China Standard Time, which has had no summer time since 1991. */
const offset = 8 * 3_600_000;

/** The day in China of a moment in epoch milliseconds, as an ISO date. */
export const dayOf = (instant: number): string => new Date(instant + offset).toISOString().slice(0, 10);

/** The first moment of a day in China, epoch milliseconds. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - offset;

/** Whether a text is an ISO date that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/**
 * The same day some months later; where that month is shorter, its last day: one month after 31 January is the end of February.
 *
 * @param day     an ISO date that exists
 * @param months  a whole number from 0
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moved.toISOString().slice(0, 10);
}
