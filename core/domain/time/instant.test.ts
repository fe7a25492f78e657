import { expect, test } from 'vitest';
import { instantOf, timeText } from './instant.ts';

test.each([
  ['2026-12-01T20:30:00+08:00', '2026-12-01T12:30:00.000Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['2026-12-01T12:30:00.5Z', '2026-12-01T12:30:00.500Z'],
])('%s is the instant %s', (text, utc) => {
  expect(timeText(instantOf(text) ?? 0)).toBe(utc);
});

test.each([
  ['no zone', '2026-12-01T20:30:00'],
  ['no time', '2026-12-01'],
  ['30 February', '2026-02-30T00:00:00Z'],
  ['29 February of a common year', '2027-02-29T00:00:00Z'],
  ['a thirteenth month', '2026-13-01T00:00:00Z'],
  ['hour 25', '2026-12-01T25:00:00Z'],
  ['words', 'tomorrow'],
  ['a line feed behind', '2026-12-01T20:30:00Z\n'],
])('%s is no time', (_, text) => {
  expect(instantOf(text)).toBeUndefined();
});
