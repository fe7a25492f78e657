import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from './working-days.ts';

const source = { title: 'notice', date: '2025-11-04' };
const off = (from: string, to: string) => ({ name: { zh: '假', en: 'Off' }, from, to });
const calendar: WorkingCalendar = [
  {
    year: 2026,
    source,
    holidays: [off('2026-01-01', '2026-01-03'), off('2026-09-25', '2026-09-27'), off('2026-10-01', '2026-10-07')],
    workdays: ['2026-01-04', '2026-09-20', '2026-10-10'],
  },
];
const value = <T>(of: T) => ({ ok: true, value: of });

test.each([
  ['a Monday', '2026-03-02', true],
  ['a Friday', '2026-03-06', true],
  ['a Saturday', '2026-03-07', false],
  ['a Sunday', '2026-03-08', false],
  ['a Sunday that is worked', '2026-09-20', true],
  ['a Thursday off', '2026-10-01', false],
  ['the last day off', '2026-10-07', false],
  ['the day after', '2026-10-08', true],
])('%s', (_, date, works) => {
  expect(isWorkingDay(calendar, date)).toEqual(value(works));
});

test.each([
  ['the first day is not counted', '2026-03-02', 1, '2026-03-03'],
  ['over a weekend', '2026-03-06', 1, '2026-03-09'],
  ['five days are a week', '2026-03-02', 5, '2026-03-09'],
  ['a worked Sunday counts', '2026-09-18', 1, '2026-09-20'],
  ['from a day off', '2026-10-03', 1, '2026-10-08'],
  ['CD19-28 over the holidays and a worked Saturday', '2026-09-30', 3, '2026-10-10'],
  ['backwards', '2026-10-08', -1, '2026-09-30'],
  ['zero is the day itself', '2026-03-02', 0, '2026-03-02'],
  ['zero on a day off is the next working day', '2026-10-01', 0, '2026-10-08'],
])('%s: %s and %i', (_, date, count, expected) => {
  expect(addWorkingDays(calendar, date, count)).toEqual(value(expected));
});

test.each([
  ['forwards into a year without notice', '2026-12-30', 5, '2027'],
  ['backwards into one', '2026-01-05', -5, '2025'],
  ['from one', '2027-03-01', 1, '2027'],
])('weekends are never assumed: %s', (_, date, count, year) => {
  expect(addWorkingDays(calendar, date, count)).toEqual({ ok: false, refusal: { code: 'CAL-001', params: { year } } });
});

test.each(['2026-02-30', '2026-13-01', '2026-3-2', '20260302', '', 'today', '2026-03-02T00:00'])(
  '%j is no date',
  (date) => {
    expect(addWorkingDays(calendar, date, 1)).toMatchObject({ ok: false, refusal: { code: 'CAL-002' } });
    expect(isWorkingDay(calendar, date)).toMatchObject({ ok: false, refusal: { code: 'CAL-002' } });
  },
);

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s working days are none', (count) => {
  expect(addWorkingDays(calendar, '2026-03-02', count)).toMatchObject({ ok: false, refusal: { code: 'CAL-003' } });
});

test('so many days forward and as many back is where one was, from a working day', () => {
  for (let count = 1; count < 200; count += 1) {
    const there = addWorkingDays(calendar, '2026-02-02', count);
    expect(there.ok && addWorkingDays(calendar, there.value, -count)).toEqual(value('2026-02-02'));
  }
});
