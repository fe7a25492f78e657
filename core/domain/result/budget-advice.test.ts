import { expect, test } from 'vitest';
import rules from '../../data/budget-advice.default.json' with { type: 'json' };
import { adviceFor } from './budget-advice.ts';
import { madeResult, peopleSheets } from './panel-for-tests.ts';

test.each([
  ['优', '20', '10', 'prefer'],
  ['良', '8', '6', 'support'],
  ['中', '0', '0', 'reduce'],
])('BJ11-23 a project graded %s is advised on by its grade, with the ground', (grade, people, good, advice) => {
  const body = madeResult({ sheets: Array.from({ length: 3 }, () => ({ people, good })) });
  expect(body.grade?.title.zh).toBe(grade);
  expect(adviceFor(rules, body)).toMatchObject({ advice, citation: expect.stringContaining('2011') as string });
});

test('BJ11-23 a poor one is cancelled, and of what cannot be rated nothing is said before its evidence is complete', () => {
  const poor = madeResult({ sheets: peopleSheets('20', '20', '20'), facts: { falseRecords: '1' } });
  expect(adviceFor(rules, poor)?.advice).toBe('cancel');
  expect(adviceFor(rules, { outcome: 'unrated', grade: null })?.advice).toBe('hold');
  expect(adviceFor(rules, { outcome: 'none', grade: null })).toBeUndefined();
});
