import { isoDay } from '../i18n/dates.ts';

const yearsBack = 4;

/** Fiscal years the reader can work in, newest first: next year's budget, this year, the years before, and the one in use. */
export function bureauYears(inUse: number, now: number): readonly number[] {
  const next = Number(isoDay(now).slice(0, 4)) + 1;
  const offered = Array.from({ length: yearsBack + 2 }, (_, back) => next - back);
  return [...new Set([...offered, inUse])].toSorted((a, b) => b - a);
}
