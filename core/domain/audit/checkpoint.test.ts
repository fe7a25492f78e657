import { expect, test } from 'vitest';
import { checkpointBytes, lastFixedHour } from './checkpoint.ts';

const beijing = (text: string) => Date.parse(`${text}+08:00`);

test.each([
  ['2026-03-02T05:59:59', '2026-03-02T00:00:00'],
  ['2026-03-02T06:00:00', '2026-03-02T06:00:00'],
  ['2026-03-02T07:30:00', '2026-03-02T06:00:00'],
  ['2026-03-02T17:59:59', '2026-03-02T06:00:00'],
  ['2026-03-02T18:00:00', '2026-03-02T18:00:00'],
  ['2026-03-03T00:00:00', '2026-03-03T00:00:00'],
])('the last of the hours 0, 6 and 18 at %s is %s', (now, hour) => {
  expect(lastFixedHour(beijing(now), [18, 0, 6])).toBe(beijing(hour));
});

test('before the first hour of a day it is the last of the day before', () => {
  expect(lastFixedHour(beijing('2026-03-01T05:00:00'), [6, 12])).toBe(beijing('2026-02-28T12:00:00'));
});

test('what is signed names itself, the bureau, the size, the root and the time', () => {
  const bytes = checkpointBytes({ bureau: 'b1', size: 3, root: 'ab', at: 5 });
  expect(new TextDecoder().decode(bytes)).toBe(
    '{"at":5,"bureau":"b1","root":"ab","signed":"jiheng/checkpoint/v1","size":3}',
  );
});
