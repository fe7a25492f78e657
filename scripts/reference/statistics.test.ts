import { expect, test } from 'vitest';
import { checkStatistics } from './statistics.ts';
import { difference } from './statistics/within.ts';

const outcomes = (content: unknown) =>
  checkStatistics('f.json', content)?.map(({ name, outcome }) => `${name}: ${outcome}`);

const sample = (...cases: readonly object[]) => ({ id: 'own', data: { x: [1, 2, 6] }, cases });

test('a case passes within its tolerance and fails beyond it', () => {
  const within = { stat: 'mean', expected: 3.001, tol: 0.01, tolType: 'abs' };
  const beyond = { stat: 'mean', expected: 3.001, tol: 1e-6, tolType: 'rel' };
  expect(outcomes(sample(within, beyond))).toEqual(['mean: passed', 'mean: failed']);
});

test('null means undefined: a number in its place fails, and undefined in place of a number fails too', () => {
  const nobody = { stat: 'mean', expected: null, tol: 0, tolType: 'abs' };
  const flat = { data: { x: [5, 5, 5] }, cases: [{ stat: 'grubbsG', expected: null, tol: 0, tolType: 'abs' }] };
  const wrong = { data: { x: [5, 5, 5] }, cases: [{ stat: 'grubbsG', expected: 0, tol: 0, tolType: 'abs' }] };
  expect(outcomes(sample(nobody))).toEqual(['mean: failed']);
  expect(outcomes(flat)).toEqual(['grubbsG: passed']);
  expect(outcomes(wrong)).toEqual(['grubbsG: failed']);
});

test('a statistic that does not exist here is named, never dropped', () => {
  const unknown = { stat: 'astrology', expected: 1, tol: 0, tolType: 'abs' };
  expect(checkStatistics('f.json', sample(unknown))).toEqual([
    { file: 'f.json', name: 'astrology', outcome: 'not supported', detail: expect.stringContaining('astrology') },
  ]);
});

test('a case without the parameter it needs is named with what is missing', () => {
  const trimmed = { stat: 'trimmedMean', expected: 1, tol: 0, tolType: 'abs' };
  expect(checkStatistics('f.json', sample(trimmed))).toMatchObject([
    { outcome: 'not supported', detail: expect.stringContaining('fractionEachSide') },
  ]);
});

test('files of other kinds are left to others', () => {
  expect(checkStatistics('f.json', { pool: ['a'], seed: 'x' })).toBeUndefined();
  expect(checkStatistics('f.json', [1, 2])).toBeUndefined();
});

const pValues = { stat: 'rejected', expected: 1, tol: 0, tolType: 'abs', params: { method: 'holm', alpha: 0.05 } };

test('sets are named, and cases over data of an unknown kind are named too', () => {
  const sets = [
    { name: 'first', data: { p: [0.01, 0.5] }, cases: [pValues] },
    { name: 'second', data: { stars: 3 }, cases: [pValues] },
  ];
  expect(outcomes({ sets })).toEqual([
    'first rejected {"method":"holm","alpha":0.05}: passed',
    'second rejected {"method":"holm","alpha":0.05}: not supported',
  ]);
});

test('reviews without a single case are known and empty', () => {
  expect(
    checkStatistics('f.json', { data: { columns: ['project', 'expert', 'total'], rows: [['P', 'A', 80]] }, cases: [] }),
  ).toEqual([]);
});

test('invalid totals must be refused', () => {
  const file = {
    policy: {},
    cases: [{ name: 'mean', rule: 'mean', scores: ['80', '81'], decimals: 0, expected: { score: '81', grade: '良' } }],
    invalid: [
      { name: 'word', rule: 'mean', scores: ['80', 'x'], error: true },
      { name: 'good ones', rule: 'mean', scores: ['80'], error: true },
    ],
  };
  expect(outcomes(file)).toEqual(['mean: passed', 'word: passed', 'good ones: failed']);
});

test.each([
  ['an order that does not matter', ['b', 'a'], { expected: ['a', 'b'], tol: 0, tolType: 'set' }, true],
  ['a missing name', ['a'], { expected: ['a', 'b'], tol: 0, tolType: 'set' }, false],
  ['a longer list', [1, 2, 3], { expected: [1, 2], tol: 1, tolType: 'abs' }, false],
  ['fields within', { a: 1.01, b: [2] }, { expected: { a: 1, b: [2] }, tol: 0.02, tolType: 'rel' }, true],
  ['a field too many', { a: 1, c: 2 }, { expected: { a: 1 }, tol: 1, tolType: 'abs' }, false],
  ['no number at all', Number.NaN, { expected: 0, tol: 1, tolType: 'abs' }, false],
] as const)('%s', (_, answer, reference, within) => {
  expect(difference(answer, { stat: 's', params: {}, ...reference }) === undefined).toBe(within);
});
