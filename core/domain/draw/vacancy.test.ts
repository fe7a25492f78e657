import { expect, test } from 'vitest';
import { drawnRecord, times } from '../../testing/signed-draw.ts';
import { drawKey } from './draw-key.ts';
import type { PublicSource } from './draw-file.ts';
import { orderOf } from './order.ts';
import { substitutesOf } from './substitutes.ts';
import { vacancyOrder, type VacancyDraw } from './vacancy.ts';

const record = drawnRecord();
const { file, drawHash, reveals, results } = record;
const rows = new Map(file.pool.map((row) => [row.n, row]));
const stratumOf = (n: number) => rows.get(n)?.stratum;

test('substitutes are the rest of the order who could sit there', () => {
  const lists = substitutesOf(file, results);
  const taken = new Set(results.flatMap(({ seated }) => seated));
  results.forEach(({ order, seated }, index) => {
    const rest = order.slice(order.indexOf(seated.at(-1)!) + 1);
    const strata = Object.keys(file.projects[index]!.seats);
    const bars = file.ineligible.filter(({ project }) => project === file.projects[index]!.code).map(({ n }) => n);
    const expected = rest.filter((n) => strata.includes(stratumOf(n)!) && !taken.has(n) && !bars.includes(n));
    expect(lists[index]!.map(({ n }) => n)).toEqual(expected);
    expect(lists[index]!.every(({ n, stratum }) => stratumOf(n) === stratum)).toBe(true);
  });
  expect(lists.every((list) => list.length > 2)).toBe(true);
});

test('no substitute comes from an employer that is full', () => {
  const sameEmployer = { ...file, pool: file.pool.map((row) => ({ ...row, employer: 'one' })) };
  expect(substitutesOf(sameEmployer, results)[0]).toEqual([]);
});

const panels = results.map(({ project, seated }) => ({ project, seated }));
const leaving = panels[0]!.seated[0]!;
const at = '2026-11-12T12:30:00Z';
const publicSource: PublicSource = { ...(file.publicSource as PublicSource), issue: '2026132', at };
const key = drawKey({ drawHash, reveals, publicValue: [5, 9, 11, 12, 20, 30] });
const loggedAt = new Date(times.later).toISOString();
const draw: VacancyDraw = {
  file,
  panels,
  vacancy: { project: 'X001', number: 1, n: leaving, loggedAt, publicSource },
  late: [],
  key,
};
const filled = (change: Partial<VacancyDraw> = {}) => {
  const outcome = vacancyOrder({ ...draw, ...change });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

test('a vacancy orders the pool afresh, and only its stratum comes up', () => {
  const { order, substitutes, skipped } = filled();
  expect(order).toEqual(orderOf(key, 'X001#1', file.pool.length));
  expect(order).not.toEqual(filled({ vacancy: { ...draw.vacancy, number: 2 } }).order);
  expect(substitutes.length + skipped.length).toBe(file.pool.length);
  expect(substitutes.every((n) => stratumOf(n) === stratumOf(leaving))).toBe(true);
  expect(substitutes).not.toContain(leaving);
  expect(substitutes).not.toContain(4);
});

test('whoever left, sits already or is fully loaded is passed over with the reason', () => {
  const { skipped } = filled();
  const why = (n: number) => skipped.find((one) => one.n === n)?.why;
  expect(why(leaving)).toBe('ineligible');
  expect(panels[0]!.seated.slice(1).map(why)).toEqual(['seated', 'seated']);
  expect(panels[1]!.seated.map(why)).toEqual(['load', 'load', 'load']);
});

test('the seat that fell empty frees its employer', () => {
  const employer = rows.get(leaving)!.employer;
  const colleague = filled().substitutes[0]!;
  const pool = file.pool.map((row) => (row.n === colleague ? { ...row, employer } : row));
  expect(filled({ file: { ...file, pool } }).substitutes[0]).toBe(colleague);
  const other = rows.get(panels[0]!.seated[1]!)!.employer;
  const full = file.pool.map((row) => (row.n === colleague ? { ...row, employer: other } : row));
  expect(filled({ file: { ...file, pool: full } }).skipped).toContainEqual({ n: colleague, why: 'employer' });
});

const bar = { project: 'X001', n: filled().substitutes[0]!, reason: '近亲属', approvers: ['王', '李'] };

test('a bar counts when it was logged before the vacancy, or two people approve it', () => {
  const before = { ...bar, loggedAt: '2026-11-08T00:00:00Z', approvers: [] };
  expect(filled({ late: [before] }).substitutes).not.toContain(bar.n);
  expect(filled({ late: [{ ...bar, loggedAt: at }] }).substitutes).not.toContain(bar.n);
  for (const approvers of [[], ['王'], ['王', '王']]) {
    expect(vacancyOrder({ ...draw, late: [{ ...bar, loggedAt: at, approvers }] })).toMatchObject({
      refusal: { code: 'DRAW-071' },
    });
  }
});

test('a value that may be known already, or a seat nobody left, fills nothing', () => {
  const known = { ...draw.vacancy, publicSource: { ...publicSource, at: loggedAt } };
  expect(vacancyOrder({ ...draw, vacancy: known })).toMatchObject({ refusal: { code: 'DRAW-072' } });
  expect(vacancyOrder({ ...draw, vacancy: { ...draw.vacancy, n: 4 } })).toMatchObject({
    refusal: { code: 'DRAW-070' },
  });
});
