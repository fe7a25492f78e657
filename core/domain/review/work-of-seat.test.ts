import { expect, test } from 'vitest';
import { workOfSeat, type SeatEnd } from './work-of-seat.ts';

const hour = 3_600_000;
const seat = (change: Partial<SeatEnd> = {}): SeatEnd => ({
  member: 'M1',
  project: 'X001',
  panel: 'E1',
  year: 2026,
  state: 'accepted',
  answerBy: 24 * hour,
  dueAt: 48 * hour,
  answeredAt: hour,
  reason: null,
  undertakenAt: 2 * hour,
  ...change,
});

test.each([
  ['a refusal with a reason is excused', { state: 'refused', reason: '出国' }, { kind: 'refusal', excused: true }],
  ['a refusal without one is not', { state: 'refused', reason: ' ' }, { kind: 'refusal', excused: false }],
  ['recusal never counts against anybody', { state: 'recused' }, { kind: 'refusal', excused: true }],
  ['abstaining is an excused absence', { state: 'abstained' }, { kind: 'task', absence: 'excused' }],
  [
    'an accepted seat that time gave away is an absence without excuse',
    { state: 'replaced' },
    { kind: 'task', absence: 'unexcused', undertaking: true },
  ],
  ['an invitation that ran out counts as nothing', { state: 'replaced', answeredAt: 24 * hour }, undefined],
  ['a seat without a sheet counts as nothing', {}, undefined],
] as const)('%s', (_, change, expected) => {
  const work = workOfSeat(seat(change));
  if (expected === undefined) expect(work).toBeUndefined();
  else expect(work).toMatchObject({ member: 'M1', year: 2026, ...expected });
});
