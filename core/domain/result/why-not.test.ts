import { describe, expect, test } from 'vitest';
import { whyNotFindings, type Finding } from './findings.ts';
import { isOverdue, openActions, type ActionPeriods } from './actions.ts';
import { stateAt } from './states.ts';
import {
  whyNotConfirm,
  whyNotRelease,
  whyNotReply,
  whyNotRevise,
  whyNotSend,
  whyNotWrite,
  type ResultStanding,
} from './why-not.ts';

const now = Date.parse('2026-06-01T09:00:00+08:00');
const finding: Finding = {
  leaf: 'E.People',
  finding: '满意度偏低',
  measure: '回访',
  owner: '市教育局',
  due: '2026-09-30',
};
const standing = (change: Partial<ResultStanding> = {}): ResultStanding => ({
  state: 'computed',
  replyBy: null,
  body: { outcome: 'rated', flags: [] },
  findings: [finding],
  noneFound: false,
  attention: '',
  releasedAt: null,
  disclosure: 'public',
  ...change,
});

describe('sending', () => {
  test.each([
    ['a whole result goes to the unit', {}, undefined],
    ['BJ11-17 without a finding or "none found" it does not', { findings: [] }, 'RESULT-006'],
    ['BJ11-17 with the explicit "none found" it does', { findings: [], noneFound: true }, undefined],
    ['a panel without result has nothing to send', { body: { outcome: 'none', flags: [] } }, 'RESULT-004'],
    [
      'what the machine flagged is looked at first',
      { body: { outcome: 'rated', flags: [{ kind: 'mandatoryReview', seats: 4 }] } },
      'RESULT-005',
    ],
    [
      'and then it goes',
      { attention: '已复核', body: { outcome: 'rated', flags: [{ kind: 'mandatoryReview', seats: 4 }] } },
      undefined,
    ],
    ['what was sent is not sent again', { state: 'sent', replyBy: now + 1 }, 'RESULT-003'],
  ] as const)('%s', (_, change, code) => {
    expect(whyNotSend(standing(change), now + 1, now)?.code).toBe(code);
  });

  test('the reply cannot be due before now', () => {
    expect(whyNotSend(standing(), now, now)?.code).toBe('RESULT-007');
  });
});

test('a reply that did not come in time is no reply', () => {
  const sent = standing({ state: 'sent', replyBy: now });
  expect(stateAt(sent, now - 1)).toBe('sent');
  expect(stateAt(sent, now)).toBe('answered');
  expect(whyNotReply(sent, now - 1)).toBeUndefined();
  expect(whyNotReply(sent, now)?.code).toBe('RESULT-003');
  expect(whyNotWrite(sent, now - 1)?.code).toBe('RESULT-003');
});

describe('confirming', () => {
  const people = { replies: [], touchedBy: ['officer'], by: 'supervisor', now };
  test.each([
    ['an answered result becomes final by a second person', {}, {}, undefined],
    ['the one who wrote it does not confirm it', {}, { by: 'officer' }, 'RESULT-009'],
    ['a reply without disposition stops it', {}, { replies: [{ leaf: '', disposition: null }] }, 'RESULT-008'],
    ['a disposed reply does not', {}, { replies: [{ leaf: '', disposition: 'rejected' }] }, undefined],
    ['BJ11-17 neither finding nor "none found" stops it', { findings: [] }, {}, 'RESULT-006'],
    ['BJEV-42 without score and grade nothing is final', { body: { outcome: 'none', flags: [] } }, {}, 'RESULT-004'],
    ['the unit must have been heard', { state: 'computed' }, {}, 'RESULT-003'],
  ] as const)('%s', (_, change, who, code) => {
    expect(whyNotConfirm(standing({ state: 'answered', ...change }), { ...people, ...who })?.code).toBe(code);
  });
});

test.each([
  ['a final public result is released', {}, undefined],
  ['a restricted one never is', { disclosure: 'restricted' }, 'RESULT-015'],
  ['nothing is released twice', { releasedAt: 1 }, 'RESULT-014'],
  ['a preliminary one is not', { state: 'answered' }, 'RESULT-003'],
] as const)('%s', (_, change, code) => {
  expect(whyNotRelease(standing({ state: 'final', ...change }), now)?.code).toBe(code);
});

test('what was never sent is rewritten, not revised', () => {
  expect(whyNotRevise(standing(), now)?.code).toBe('RESULT-003');
  expect(whyNotRevise(standing({ state: 'final' }), now)).toBeUndefined();
});

test.each([
  ['fine', [finding], false, undefined],
  ['"none found" beside a finding', [finding], true, 'RESULT-011'],
  ['a leaf that is not there', [{ ...finding, leaf: 'X.Y' }], false, 'RESULT-012'],
  ['a day that is none', [{ ...finding, due: '2026-02-30' }], false, 'RESULT-013'],
] as const)('findings: %s', (_, findings, noneFound, code) => {
  expect(whyNotFindings({ findings, noneFound }, ['E.People'])?.code).toBe(code);
});

describe('use of a final result', () => {
  const months = (count: number) => ({ months: count, citation: '[D]' });
  const periods: ActionPeriods = {
    report: months(1),
    feedback: months(1),
    disclosure: months(3),
    rectification: months(3),
    budget: months(6),
  };

  test('RS20-30 BJEV-36 five actions open, the report within a month, overdue on the day after', () => {
    const actions = openActions(periods, Date.parse('2026-01-31T10:00:00+08:00'));
    expect(Object.values(actions).map(({ state, due }) => [state, due])).toEqual([
      ['open', '2026-02-28'],
      ['open', '2026-02-28'],
      ['open', '2026-04-30'],
      ['open', '2026-04-30'],
      ['open', '2026-07-31'],
    ]);
    const report = actions.report!;
    expect(isOverdue(report, Date.parse('2026-02-28T23:59:00+08:00'))).toBe(false);
    expect(isOverdue(report, Date.parse('2026-03-01T00:00:00+08:00'))).toBe(true);
    expect(isOverdue({ ...report, state: 'done' }, Date.parse('2026-03-01T00:00:00+08:00'))).toBe(false);
  });
});
