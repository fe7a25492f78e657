import { describe, expect, test } from 'vitest';
import type { Survey } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import { given } from '../../testing/quantities-given.ts';
import { survey } from './survey.ts';

const title = { zh: '选项', en: 'answer' };
const users: Survey = {
  kind: 'survey',
  answers: [
    { title, fact: 'very', share: '1' },
    { title, fact: 'fairly', share: '0.8' },
    { title, fact: 'not', share: '0' },
  ],
  minimumAnswers: 30,
  full: '0.9',
  floor: '0.6',
  between: 'ratio',
};

function share(rule: Survey, very: string, fairly: string, not: string): string {
  const score = survey.score(rule, () => () => ({ ok: true, value: true }));
  const outcome = score(given({ very, fairly, not }), decimal('10'));
  return outcome.state === 'earned' ? toText(outcome.share) : outcome.why.code;
}

describe('satisfaction from answers', () => {
  test.each([
    ['everybody', users, ['100', '0', '0'], '1'],
    ['on the target', users, ['90', '0', '10'], '1'],
    ['just short of it', users, ['80', '10', '10'], '44/45'],
    ['on the floor', users, ['60', '0', '40'], '2/3'],
    ['below the floor', users, ['59', '0', '41'], '0'],
    ['on the floor in a straight line', { ...users, between: 'linear' }, ['60', '0', '40'], '0'],
    ['half way in a straight line', { ...users, between: 'linear' }, ['75', '0', '25'], '0.5'],
    ['exactly enough answers', users, ['30', '0', '0'], '1'],
    ['one answer too few', users, ['29', '0', '0'], 'RULE-003'],
  ] as [string, Survey, [string, string, string], string][])('%s', (_, rule, counts, expected) => {
    expect(share(rule, ...counts)).toBe(expected);
  });

  test('a count that is missing is not zero', () => {
    const score = survey.score(users, () => () => ({ ok: true, value: true }));
    expect(score(given({ very: '90', fairly: '10' }), decimal('10'))).toMatchObject({
      why: { params: { name: 'not' } },
    });
  });
});

test.each([
  ['a floor above the target', { floor: '0.95' }, '/floor'],
  ['a target of zero', { full: '0', floor: '0' }, '/full'],
])('%s is refused', (_, change, at) => {
  expect(survey.faults({ ...users, ...change }, 'facts')).toEqual([{ code: 'PACK-054', at }]);
});
