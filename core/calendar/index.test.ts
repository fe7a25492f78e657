import { expect, test } from 'vitest';
import { isWorkingDay } from '../domain/calendar/working-days.ts';
import { stateCalendar } from './index.ts';

const day = 86_400_000;
const datesOf = (from: string, to: string): readonly string[] => {
  const dates: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += day) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
};
const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());

test('the years follow each other', () => {
  const years = stateCalendar.map(({ year }) => year);
  expect(years).toEqual(years.map((_, index) => 2024 + index));
});

/** Working days by hand: days of the year less weekends, less weekdays off, plus weekends worked. */
test.each([
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, days) => {
  const works = datesOf(`${year}-01-01`, `${year}-12-31`).map((date) => isWorkingDay(stateCalendar, date));
  expect(works.filter((one) => one.ok && one.value)).toHaveLength(days);
});

test.each(stateCalendar.map((year) => [year.year, year] as const))(
  '%i: names its notice of the year before; days off lie in the year, worked days are weekends outside of them',
  (number, { source, holidays, workdays }) => {
    expect(source.title).toBe(`国务院办公厅关于${number}年部分节假日安排的通知`);
    expect(source.date.slice(0, 4)).toBe(String(number - 1));
    const off = holidays.flatMap(({ from, to }) => datesOf(from, to));
    expect(off.every((date) => date.startsWith(`${number}-`))).toBe(true);
    expect(off).toEqual([...new Set(off)].toSorted());
    expect(workdays.filter((date) => !isWeekend(date) || off.includes(date))).toEqual([]);
    expect(workdays).toEqual([...new Set(workdays)].toSorted());
  },
);

test.each([
  [2024, '春节', 8],
  [2024, '国庆节', 7],
  [2025, '春节', 8],
  [2025, '国庆节、中秋节', 8],
  [2026, '元旦', 3],
  [2026, '春节', 9],
  [2026, '劳动节', 5],
])('%i %s: %i days off, as the notice counts them', (number, name, count) => {
  const year = stateCalendar.find((one) => one.year === number);
  const holiday = year?.holidays.find((one) => one.name.zh === name);
  expect(datesOf(holiday?.from ?? '', holiday?.to ?? '')).toHaveLength(count);
});
