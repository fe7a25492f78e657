import { say } from './say.ts';

// Government offices work in China Standard Time wherever the screen stands; it has had no summer time since 1991.
const offset = 8 * 3_600_000;
const day = 86_400_000;

const weekdayIds = [
  'frame.weekday.0',
  'frame.weekday.1',
  'frame.weekday.2',
  'frame.weekday.3',
  'frame.weekday.4',
  'frame.weekday.5',
  'frame.weekday.6',
] as const;

const two = (value: number): string => String(value).padStart(2, '0');

const shifted = (time: number): Date => new Date(time + offset);

/** `2026-12-18` of a time in epoch milliseconds. */
export function isoDay(time: number): string {
  const at = shifted(time);
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** `09:30` of a time in epoch milliseconds. */
export const clockTime = (time: number): string =>
  `${two(shifted(time).getUTCHours())}:${two(shifted(time).getUTCMinutes())}`;

const weekday = (time: number): string => say(weekdayIds[shifted(time).getUTCDay()] ?? 'frame.weekday.0');

/** `2026-12-18 周五`; takes epoch milliseconds or an ISO date. */
export function date(when: number | string): string {
  const time = typeof when === 'number' ? when : dayStart(when);
  return time === undefined ? String(when) : `${isoDay(time)} ${weekday(time)}`;
}

/** `2026-12-18 周五 09:30`. */
export const dateTime = (time: number): string => `${date(time)} ${clockTime(time)}`;

/** `12-18 周五`, for narrow places where the year is plain. */
export const shortDate = (time: number): string => `${isoDay(time).slice(5)} ${weekday(time)}`;

/** What a date-time input holds: `2026-12-18T09:30`. */
export const inputDateTime = (time: number): string => `${isoDay(time)}T${clockTime(time)}`;

/** Epoch milliseconds of `2026-12-18` or `2026-12-18T09:30`; undefined when there is no such time. */
export function instantOf(text: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/u.exec(text);
  const start = parts?.[1] === undefined ? undefined : dayStart(parts[1]);
  if (start === undefined) return undefined;
  const [hours, minutes] = [Number(parts?.[2] ?? 0), Number(parts?.[3] ?? 0)];
  return hours < 24 && minutes < 60 ? start + hours * 3_600_000 + minutes * 60_000 : undefined;
}

/** A day, or with `withTime` a minute, as people type it (2026/12/18 9:30, 20261218, full-width digits) in input form; undefined when it is none. */
export function typedDate(typed: string, withTime: boolean): string | undefined {
  const narrow = typed
    .normalize('NFKC')
    .replaceAll(/[年月]/gu, '-')
    .replaceAll(/[日号]/gu, ' ')
    .trim();
  const parts = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2}))?$/u.exec(narrow);
  if (parts === null) return undefined;
  const [, year = '', month = '', dayOfMonth = '', hours, minutes] = parts;
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const moment = withTime ? `${text}T${(hours ?? '0').padStart(2, '0')}:${minutes ?? '00'}` : text;
  const fits = withTime || hours === undefined;
  return fits && instantOf(moment) !== undefined ? moment : undefined;
}

/** Whole days from now to a time, counted in calendar days: 0 is today, negative is past. */
export const daysUntil = (time: number, now: number): number =>
  Math.floor((time + offset) / day) - Math.floor((now + offset) / day);

function dayStart(text: string): number | undefined {
  const time = Date.parse(`${text}T00:00:00Z`) - offset;
  // Date.parse lets 30 February roll over into March in some engines.
  return Number.isNaN(time) || isoDay(time) !== text ? undefined : time;
}
