import { expect, test } from 'vitest';
import { dayOf, isDay, monthsAfter, startOf } from './day.ts';

test.each([
  ['2026-03-15', 1, '2026-04-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-05-20', 0, '2026-05-20'],
])('BJEV-36 from %s, %i months end on %s', (day, months, end) => {
  expect(monthsAfter(day, months)).toBe(end);
});

test('a moment belongs to the day in China', () => {
  expect(dayOf(Date.parse('2026-01-31T16:30:00Z'))).toBe('2026-02-01');
  expect(dayOf(startOf('2026-02-01'))).toBe('2026-02-01');
  expect(dayOf(startOf('2026-02-01') - 1)).toBe('2026-01-31');
});

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-2-9', false],
  ['soon', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
