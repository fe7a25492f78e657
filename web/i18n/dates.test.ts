import { afterEach, expect, test } from 'vitest';
import { date, dateTime, daysUntil, inputDateTime, instantOf, isoDay, shortDate, typedDate } from './dates.ts';
import { language } from './language.ts';

afterEach(() => language.choose('zh'));

const eveningInLondon = Date.UTC(2026, 11, 17, 20, 30);

test('a time is read in China, wherever the screen stands', () => {
  expect(isoDay(eveningInLondon)).toBe('2026-12-18');
  expect(dateTime(eveningInLondon)).toBe('2026-12-18 周五 04:30');
  expect(shortDate(eveningInLondon)).toBe('12-18 周五');
});

test('the weekday follows the language', () => {
  language.choose('en');
  expect(date('2026-12-20')).toBe('2026-12-20 Sun');
});

test.each(['2026-02-30', '2026-13-01', 'soon'])('%s is no date and is shown as it is', (text) => {
  expect(date(text)).toBe(text);
});

test.each([
  ['2026-12-18', Date.UTC(2026, 11, 17, 16)],
  ['2026-12-18T04:30', eveningInLondon],
  ['2026-12-18T24:00', undefined],
  ['2026-02-29', undefined],
  ['18.12.2026', undefined],
])('%s is the moment %s', (text, moment) => {
  expect(instantOf(text)).toBe(moment);
});

test('what an input holds comes back as the same moment', () => {
  expect(instantOf(inputDateTime(eveningInLondon))).toBe(eveningInLondon);
});

test.each([
  ['2026-12-18T23:59', '2026-12-18T00:01', 0],
  ['2026-12-19T00:00', '2026-12-18T23:59', 1],
  ['2026-12-17T23:59', '2026-12-18T00:00', -1],
])('from %2$s to %1$s it is %3$s days', (due, now, days) => {
  expect(daysUntil(instantOf(due) ?? 0, instantOf(now) ?? 0)).toBe(days);
});

test.each([
  ['2026/12/8', false, '2026-12-08'],
  ['20261218', false, '2026-12-18'],
  ['２０２６．１２．１８', false, '2026-12-18'],
  ['2026年12月18日', false, '2026-12-18'],
  ['2026-12-18 9:30', true, '2026-12-18T09:30'],
  ['2026-12-18T17:00', true, '2026-12-18T17:00'],
  ['2026年12月18日 17:00', true, '2026-12-18T17:00'],
  ['2026-12-18', true, '2026-12-18T00:00'],
  ['2026-12-18 9:30', false, undefined],
  ['2026-02-30', false, undefined],
  ['2026-12-18 25:00', true, undefined],
  ['tomorrow', false, undefined],
  ['', false, undefined],
])('typed %j (with time: %s) is %s', (typed, withTime, text) => {
  expect(typedDate(typed, withTime)).toBe(text);
});
