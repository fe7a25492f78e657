import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { report, testsIn, type RequirementRow } from './seeds.ts';

const row = (id: string): RequirementRow => ({ id, seed: 's', clause: 'c', requirement: 'r', acceptance: 'a' });

test('a test counts for every row it names at its start', () => {
  const source = `test('XY19-23 a weak member leaves', () => {}); test("XY19-24, XY19-25 both", () => {}); test('about XY19-26', () => {});`;
  expect(testsIn('a.test.ts', source).map(([id]) => id)).toEqual(['XY19-23', 'XY19-24', 'XY19-25']);
});

test('a table test counts too', () => {
  expect(
    testsIn('a.test.ts', "test.each([\n  ['a', 1],\n])('XYEV-42 %s has a grade', () => {})").map(([id]) => id),
  ).toEqual(['XYEV-42']);
});

test('so do the line of a table and the name of a group; an id alone is data', () => {
  const source = `describe('XY19-14 locked', () => { test.each([['XY19-15 nine fail', 'XY19-16']])('%s', () => {}); });`;
  expect(testsIn('a.test.ts', source).map(([id]) => id)).toEqual(['XY19-14', 'XY19-15']);
});

test('a row works with a test, is partly done when something is missing, and is not yet there without one', () => {
  const rows = [row('XY11-01'), row('XY11-02'), row('XY11-03')];
  const tests = [
    ['XY11-01', 't'],
    ['XY11-02', 't'],
  ] as const;
  expect(report(rows, tests, { 'XY11-02': 'the page', 'XY11-03': 'all' }).map((r) => r.state)).toEqual([
    'works',
    'partly',
    'not yet',
  ]);
});

test('the list of gaps names only rows that exist', () => {
  const ids = new Set(
    (JSON.parse(readFileSync('core/requirements/rows.json', 'utf8')) as RequirementRow[]).map((r) => r.id),
  );
  const gaps = Object.keys(JSON.parse(readFileSync('core/requirements/missing.json', 'utf8')) as object);
  expect(ids.size).toBe(205);
  expect(gaps.filter((id) => !ids.has(id))).toEqual([]);
});
