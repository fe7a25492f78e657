import { expect, test } from 'vitest';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { bandsOf, doneBy, nextTime } from './bands.ts';

const party = { name: '甲', organisation: '局', outside: false, mine: false };
const [early, late] = ['2026-11-02T01:10:00.000Z', '2026-11-02T01:40:00.000Z'];
const draw = (change: Partial<Draw>): Draw => ({
  id: 'D',
  round: 'R',
  code: 'R-D1',
  state: 'committing',
  version: 1,
  roundCode: 'R',
  roundHash: 'aa',
  parties: [
    { ...party, publicKey: 'k1', committedAt: early, revealedAt: null },
    { ...party, name: '乙', publicKey: 'k2', committedAt: late, revealedAt: null },
  ],
  deadlines: { commitBy: early, revealBy: late, openBy: late },
  publicSource: null,
  waiver: null,
  secondApprover: null,
  drawHash: 'bb',
  previousDraw: null,
  pool: null,
  projects: [],
  publicValue: [],
  openedAt: 5,
  closedAt: null,
  because: null,
  ...change,
});
const bandOf = (given: Draw, id: string) => bandsOf(given).find((band) => band.id === id);

test('a step is done when the last party has done it, and not before', () => {
  const half = draw({ parties: draw({}).parties.map((one, at) => ({ ...one, committedAt: at === 0 ? early : null })) });
  expect([bandOf(draw({}), 'commit')?.at, bandOf(half, 'commit')?.at]).toEqual([Date.parse(late), undefined]);
  expect([doneBy(draw({}), 'committedAt'), doneBy(half, 'committedAt')]).toEqual([2, 1]);
});

test('the rule carries the round hash, the pool the hash and time of the file', () => {
  expect(bandOf(draw({}), 'rule')?.hash).toBe('aa');
  expect(bandOf(draw({}), 'pool')).toMatchObject({ hash: 'bb', at: 5 });
  expect(bandOf(draw({ drawHash: null }), 'pool')?.at).toBeUndefined();
});

test.each([
  ['nobody committed', null, null, 'commit'],
  ['a reveal is missing', late, null, 'reveal'],
  ['the source fell out', late, late, 'value'],
] as const)('a void draw where %s ended at %s', (_, committedAt, revealedAt, id) => {
  const ended = draw({ state: 'void', parties: [{ ...party, publicKey: 'k', committedAt, revealedAt }] });
  const states = Object.fromEntries(bandsOf(ended).map((band) => [band.id, band.state]));
  expect(states).toMatchObject({ [id]: 'void', result: 'skipped', check: 'now' });
});

test.each([
  ['gathering', early],
  ['committing', early],
  ['revealing', late],
  ['awaiting-value', undefined],
  ['drawn', undefined],
  ['void', undefined],
] as const)('%s waits until %s', (state, until) => {
  expect(nextTime(draw({ state }))).toBe(until);
});
