import { describe, expect, test } from 'vitest';
import defaults from '../../data/round-rules.default.json' with { type: 'json' };
import type { RoundRules } from '../../generated/round-rules.ts';
import { hour, reminderTimes, whyNotDeadlines } from './deadlines.ts';
import { whyNotFreeze, type RoundToFreeze } from './why-not-freeze.ts';
import { whyNotFreezeDossiers, type RoundToOpen } from './why-not-freeze-dossiers.ts';
import { whyNotReveal, type RoundToReveal } from './why-not-reveal.ts';

const deadlines = { declareBy: 10, acceptBy: 20, softAt: 30, closeAt: 40 };

describe('deadlines', () => {
  test.each([
    ['in order and ahead', deadlines, undefined],
    ['declaration over', { ...deadlines, declareBy: 5 }, '/deadlines/declareBy'],
    ['accept with declare', { ...deadlines, acceptBy: 10 }, '/deadlines/acceptBy'],
    ['call before accept', { ...deadlines, softAt: 15 }, '/deadlines/softAt'],
    ['close before call', { ...deadlines, closeAt: 30 }, '/deadlines/closeAt'],
  ])('%s', (_, given, at) => {
    expect(whyNotDeadlines(given, 5)?.at).toBe(at);
  });

  test('reminders go out 48, 24 and 4 hours before, never in the past', () => {
    const dueAt = 100 * hour;
    expect(reminderTimes(dueAt, [48, 24, 4], 0)).toEqual([52 * hour, 76 * hour, 96 * hour]);
    expect(reminderTimes(dueAt, [48, 24, 4], 80 * hour)).toEqual([96 * hour]);
  });
});

describe('freeze', () => {
  const project = { code: 'X1', filed: true, pack: 'common', openMarks: 0 };
  const round: RoundToFreeze = {
    state: 'planned',
    rules: defaults as RoundRules,
    deadlines,
    pack: 'common',
    projects: [project],
    custodians: ['officer', 'supervisor', 'safe'],
  };

  test.each([
    ['whole', {}, undefined],
    ['frozen already', { state: 'frozen' as const }, 'ROUND-004'],
    ['bad rules', { rules: { ...(defaults as RoundRules), seats: {} } }, 'ROUND-011'],
    ['late deadlines', { deadlines: { ...deadlines, declareBy: 1 } }, 'ROUND-010'],
    ['no projects', { projects: [] }, 'ROUND-020'],
    ['a project not filed', { projects: [{ ...project, filed: false }] }, 'ROUND-021'],
    ['a project of another pack', { projects: [{ ...project, pack: 'debt' }] }, 'ROUND-022'],
    ['a mark nobody confirmed', { projects: [{ ...project, openMarks: 1 }] }, 'ROUND-035'],
    ['a share without custodian', { custodians: ['officer', 'safe'] as const }, 'ROUND-043'],
  ])('of a round with %s', (_, change, code) => {
    expect(whyNotFreeze({ ...round, ...change }, 5)?.code).toBe(code);
  });
});

describe('dossiers freeze', () => {
  const seat = { project: 'X1', state: 'accepted' as const };
  const round: RoundToOpen = { state: 'drawn', deadlines, projects: ['X1'], seats: [seat] };

  test.each([
    ['all seats accepted', {}, 15, undefined],
    ['before the draw', { state: 'frozen' as const }, 15, 'ROUND-060'],
    ['twice', { state: 'scoring' as const }, 15, 'ROUND-061'],
    ['a project without an expert', { projects: ['X1', 'X2'] }, 15, 'ROUND-062'],
    ['an answer outstanding in time', { seats: [seat, { ...seat, state: 'invited' as const }] }, 19, 'ROUND-063'],
    ['an answer outstanding after its time', { seats: [seat, { ...seat, state: 'invited' as const }] }, 20, undefined],
    ['a refused seat', { seats: [seat, { ...seat, state: 'refused' as const }] }, 15, undefined],
    ['after the end', {}, 40, 'ROUND-064'],
  ])('%s', (_, change, now, code) => {
    expect(whyNotFreezeDossiers({ ...round, ...change }, now)?.code).toBe(code);
  });
});

describe('reveal', () => {
  const seat = { state: 'accepted' as const, dueAt: 40 };
  const round: RoundToReveal = { state: 'scoring', deadlines, seats: [seat] };

  test.each([
    ['after the deadline', {}, 40, undefined],
    ['before scoring', { state: 'drawn' as const }, 40, 'ROUND-070'],
    ['twice', { state: 'revealed' as const }, 40, 'ROUND-071'],
    ['a moment before the deadline', {}, 39, 'ROUND-072'],
    ['while a standby has time', { seats: [seat, { ...seat, dueAt: 60 }] }, 59, 'ROUND-073'],
    ['when the standby’s time is up', { seats: [seat, { ...seat, dueAt: 60 }] }, 60, undefined],
    ['whose late standby recused', { seats: [seat, { state: 'recused' as const, dueAt: 60 }] }, 50, undefined],
  ])('%s', (_, change, now, code) => {
    expect(whyNotReveal({ ...round, ...change }, now)?.code).toBe(code);
  });
});
