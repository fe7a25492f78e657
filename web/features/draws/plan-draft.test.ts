import { expect, test } from 'vitest';
import { emptyParty, emptyPlan, planBody, planFaults, type PlanDraft } from './plan-draft.ts';

const now = Date.parse('2026-11-02T00:00:00+08:00');
const named = (account: string, outside = false) => ({ account, organisation: '机构', outside });
const plan: PlanDraft = {
  ...emptyPlan(emptyParty, 3),
  parties: [named('a'), named('b', true), named('c')],
  commitBy: '2026-11-03T10:00',
  revealBy: '2026-11-03T11:00',
  openBy: '2026-11-03T12:00',
  at: '2026-11-03T21:15',
  source: '福彩双色球',
  issue: '2026131',
  field: '红球',
  count: '6',
  least: '1',
  most: '33',
};
const fallback: Partial<PlanDraft> = {
  hasFallback: true,
  fallbackName: '体彩大乐透',
  fallbackIssue: '26131',
  fallbackAt: '2026-11-04T21:15',
  noticeBy: '2026-11-04T12:00',
};

test('a whole plan is sent as it is meant: Chinese time as UTC, numbers as numbers', () => {
  expect(planFaults(plan, now, 3)).toEqual({});
  expect(planBody({ ...plan, ...fallback })).toEqual({
    parties: plan.parties,
    deadlines: {
      commitBy: '2026-11-03T02:00:00.000Z',
      revealBy: '2026-11-03T03:00:00.000Z',
      openBy: '2026-11-03T04:00:00.000Z',
    },
    publicSource: {
      source: '福彩双色球',
      issue: '2026131',
      at: '2026-11-03T13:15:00.000Z',
      field: '红球',
      count: 6,
      range: [1, 33],
      integers: true,
      fallback: {
        name: '体彩大乐透',
        issue: '26131',
        at: '2026-11-04T13:15:00.000Z',
        noticeBy: '2026-11-04T04:00:00.000Z',
      },
    },
  });
});

test('a plan without a public value needs no source', () => {
  const waived: PlanDraft = { ...plan, basis: 'waived', source: '', at: '' };
  expect(planFaults(waived, now, 3)).toEqual({});
  expect(planBody(waived).publicSource).toBeNull();
});

test('the form begins with room for the parties the rule wants', () => {
  expect(emptyPlan(named('a'), 4).parties).toEqual([named('a'), emptyParty, emptyParty, emptyParty]);
});

test.each<[string, Partial<PlanDraft>, keyof PlanDraft]>([
  [
    'a party without organisation',
    { parties: [named('a'), named('b', true), { ...named('c'), organisation: ' ' }] },
    'parties',
  ],
  ['the same party twice', { parties: [named('a'), named('a ', true), named('c')] }, 'parties'],
  ['nobody from outside', { parties: [named('a'), named('b'), named('c')] }, 'parties'],
  ['fewer parties than the rule wants', { parties: [named('a'), named('b', true)] }, 'parties'],
  ['a deadline that is past', { commitBy: '2026-11-01T10:00' }, 'commitBy'],
  ['reveals before commitments', { revealBy: '2026-11-03T10:00' }, 'revealBy'],
  ['a value that exists before the reveals', { at: '2026-11-03T12:00' }, 'at'],
  ['no such day', { openBy: '2026-11-31T12:00' }, 'openBy'],
  ['a number that is none', { count: 'six' }, 'count'],
  ['a range without numbers', { least: '33', most: '33' }, 'most'],
  ['a fallback without notice', { ...fallback, noticeBy: '' }, 'noticeBy'],
  ['a notice after the fallback', { ...fallback, noticeBy: '2026-11-05T12:00' }, 'noticeBy'],
])('%s is refused at its field', (_, change, field) => {
  expect(Object.keys(planFaults({ ...plan, ...change }, now, 3))).toEqual([field]);
});
