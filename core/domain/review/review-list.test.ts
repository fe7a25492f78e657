import { expect, test } from 'vitest';
import defaults from '../../data/review-rule.default.json' with { type: 'json' };
import { daysLate, dutyCounts, isLate } from './duty-counts.ts';
import { generatedYear } from './generated-year.ts';
import { reviewList } from './review-list.ts';
import type { ReviewRule } from './review-rule.ts';
import type { Member, TaskRecord, WorkRecord } from './work-record.ts';

const rule = { ...defaults, year: 2026 } as ReviewRule;
const member = (id: string, status: Member['status'] = 'active'): Member => ({ id, admittedAt: '2025-01-01', status });

const task = (id: string, given: Partial<TaskRecord> = {}): TaskRecord => ({
  kind: 'task',
  member: id,
  project: 'P',
  panel: 'G',
  year: 2026,
  undertaking: true,
  ...given,
});
const tasks = (id: string, count: number, given: Partial<TaskRecord> = {}): readonly TaskRecord[] =>
  Array.from({ length: count }, () => task(id, given));

const listed = (records: readonly WorkRecord[], members = [member('A')]) => reviewList(rule, members, records);

test.each([
  ['on the minute', { due: '2026-05-01T18:00:00+08:00', done: '2026-05-01T10:00:00Z' }, false, 0],
  ['a minute late is a begun day', { due: '2026-05-01T18:00:00+08:00', done: '2026-05-01T18:01:00+08:00' }, true, 1],
  [
    'BJEV-35 two days and an hour late',
    { due: '2026-05-01T18:00:00+08:00', done: '2026-05-03T19:00:00+08:00' },
    true,
    3,
  ],
  ['without times the flag decides', { late: true }, true, 0],
  ['an absence is not late too', { late: true, absence: 'unexcused' }, false, 0],
] as const)('%s', (_, given, late, days) => {
  expect([isLate(task('A', given)), daysLate(task('A', given))]).toEqual([late, days]);
});

test('counts hold what was upheld, unexcused and missing, and nothing else', () => {
  const records: readonly WorkRecord[] = [
    task('A', { undertaking: false }),
    task('A', { absence: 'excused', undertaking: false }),
    task('A', { absence: 'unexcused', undertaking: false }),
    { kind: 'finding', member: 'A', year: 2026, upheld: false },
    { kind: 'finding', member: 'A', year: 2026, upheld: true },
    { kind: 'refusal', member: 'A', year: 2026, excused: true },
    { kind: 'refusal', member: 'A', year: 2026, excused: false },
    { kind: 'training', member: 'A', year: 2026, required: 8, completed: 8 },
    { kind: 'training', member: 'A', year: 2026, required: 8, completed: 7 },
  ];
  expect(dutyCounts(records)).toEqual({
    tasks: 3,
    late: 0,
    daysLate: 0,
    absent: 1,
    undertakingMissing: 1,
    trainingShort: 1,
    findings: 1,
    refusals: 1,
  });
});

test('BJEV-35 three late hand-ins in a year put a member on the list, with the count beside the threshold', () => {
  const { members, listed: names } = listed([...tasks('A', 3, { late: true }), ...tasks('A', 9)]);
  expect(names).toEqual(['A']);
  expect(members[0]!.grounds).toMatchObject([{ threshold: { count: 'late', measure: 'number' }, count: 3, tasks: 12 }]);
});

test('a share of tasks lists too', () => {
  expect(listed([...tasks('A', 2, { late: true }), ...tasks('A', 4)]).listed).toEqual(['A']);
  expect(listed([...tasks('A', 2, { late: true }), ...tasks('A', 5)]).listed).toEqual([]);
});

test('one or two tasks say nothing, an upheld finding does', () => {
  expect(listed(tasks('A', 2, { late: true })).members[0]).toMatchObject({ belowMinimum: true, listed: false });
  expect(listed([{ kind: 'finding', member: 'A', year: 2026, upheld: true }]).listed).toEqual(['A']);
});

test('only the year under review counts', () => {
  expect(listed(tasks('A', 9, { late: true, year: 2025 })).listed).toEqual([]);
});

test('members who left are not reviewed, suspended ones are', () => {
  const members = [member('A', 'left'), member('B', 'removed'), member('C', 'suspended')];
  const records = ['A', 'B', 'C'].flatMap((id) => tasks(id, 4, { late: true }));
  expect(listed(records, members).listed).toEqual(['C']);
});

const pool = Array.from({ length: 40 }, (_, at) => member(`M${String(at).padStart(2, '0')}`));
const lateOnce = (ids: readonly string[]): readonly WorkRecord[] =>
  pool.flatMap(({ id }) => [...tasks(id, 9), task(id, { late: ids.includes(id) })]);

test('the quota sends the bottom share to review, never members without a demerit', () => {
  const one = reviewList(rule, pool, lateOnce(['M07']));
  expect(one.listed).toEqual(['M07']);
  expect(one.members.find((duty) => duty.member === 'M07')).toMatchObject({ byQuota: true, grounds: [] });
  expect(reviewList(rule, pool, lateOnce([])).listed).toEqual([]);
});

test('members tied at the edge of the quota enter together or not at all', () => {
  const tied = lateOnce(['M01', 'M02', 'M03']);
  expect(reviewList(rule, pool, tied).listed).toEqual([]);
  const quota = { ...rule.list.quota!, ties: 'all' as const };
  expect(reviewList({ ...rule, list: { ...rule.list, quota } }, pool, tied).listed).toEqual(['M01', 'M02', 'M03']);
  expect(reviewList(rule, pool, lateOnce(['M01', 'M02'])).listed).toEqual(['M01', 'M02']);
});

test('a small pool has no quota', () => {
  const few = pool.slice(0, 10);
  expect(reviewList(rule, few, lateOnce(['M01'])).quota).toEqual({ comparable: 10, places: 0 });
});

test('the order of members and records changes nothing', () => {
  const { members, records } = generatedYear({ ...plan, seed: 3, weak: { late: 2 } });
  expect(reviewList(rule, members.toReversed(), records.toReversed())).toEqual(reviewList(rule, members, records));
});

const plan = { year: 2026, years: 1, members: 30, projects: 60, seats: 5, recheckShare: 0 };

test('CD19-23 on a made-up pool of thirty the list names the planted late members, every year of twenty', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const year = generatedYear({ ...plan, seed, weak: { late: 2 } });
    const { listed: names } = reviewList(rule, year.members, year.records);
    expect(names).toEqual(expect.arrayContaining(year.planted.map((planted) => planted.member)));
    expect(names.length).toBeLessThanOrEqual(4);
  }
});
