import { expect, test } from 'vitest';
import { decimal, toText } from '../number/decimal.ts';
import { multiply, sum } from '../number/exact.ts';
import { generatedYear } from './generated-year.ts';

const plan = {
  seed: 1,
  year: 2026,
  years: 2,
  members: 30,
  projects: 60,
  seats: 5,
  weak: { erratic: 1, flat: 1, late: 1 },
  recheckShare: 0.1,
};
const tasks = generatedYear(plan).records.filter((record) => record.kind === 'task');

test('the same seed makes the same years, another seed others', () => {
  expect(generatedYear(plan)).toEqual(generatedYear(plan));
  expect(generatedYear({ ...plan, seed: 2 }).records).not.toEqual(generatedYear(plan).records);
});

test('everyone gets the same number of seats, no one twice on a panel', () => {
  const counts = new Map<string, number>();
  for (const { member } of tasks) counts.set(member, (counts.get(member) ?? 0) + 1);
  expect(new Set(counts.values())).toEqual(new Set([20]));
  expect(new Set(tasks.map(({ member, panel }) => `${member} ${panel}`)).size).toBe(tasks.length);
});

test('a total is the exact sum of its leaves', () => {
  const weights: Readonly<Record<string, string>> = { D1: '20', D2: '20', D3: '30', D4: '30' };
  for (const { sheet } of tasks.slice(0, 50)) {
    const points = Object.entries(sheet!.leaves).map(([code, share]) =>
      multiply(decimal(weights[code]!), decimal(share)),
    );
    expect(Math.abs(Number(toText(sum(points))) - Number(sheet!.total))).toBeLessThan(0.01);
  }
});

test('a flat member gives every project and every leaf the same', () => {
  const flat = tasks.filter(({ member }) => member === 'M0002').map(({ sheet }) => sheet!);
  expect(new Set(flat.map(({ total }) => total))).toEqual(new Set(['85.00']));
  expect(new Set(flat.flatMap(({ leaves }) => Object.values(leaves)))).toEqual(new Set(['0.8500']));
});
