import { expect, test } from 'vitest';
import { whyNotAnswer, type Invited, type InvitationAnswer } from './why-not-answer.ts';

const invited: Invited = { state: 'invited', answerBy: 10, roundState: 'drawn', serving: true };

test.each<[string, Partial<Invited>, InvitationAnswer, string, number, string | undefined]>([
  ['accepts in time', {}, 'accept', '', 9, undefined],
  ['accepts too late', {}, 'accept', '', 10, 'SCORE-056'],
  ['accepts while suspended', { serving: false }, 'accept', '', 9, 'SCORE-057'],
  ['recuses while suspended', { serving: false }, 'recuse', '曾任职', 9, undefined],
  ['refuses with a reason', {}, 'refuse', '出差', 9, undefined],
  ['refuses late, which still frees the seat', {}, 'refuse', '出差', 11, undefined],
  ['refuses without a reason', {}, 'refuse', ' ', 9, 'SCORE-055'],
  ['recuses from an invitation', {}, 'recuse', '曾任职', 9, undefined],
  ['recuses after accepting', { state: 'accepted', roundState: 'scoring' }, 'recuse', '曾任职', 99, undefined],
  ['refuses after accepting', { state: 'accepted' }, 'refuse', '出差', 9, 'SCORE-054'],
  ['accepts twice', { state: 'accepted' }, 'accept', '', 9, 'SCORE-054'],
  ['answers for a seat that was given away', { state: 'replaced' }, 'accept', '', 9, 'SCORE-054'],
  ['recuses after the reveal', { state: 'accepted', roundState: 'revealed' }, 'recuse', '曾任职', 9, 'SCORE-003'],
])('an expert %s', (_, change, answer, reason, now, code) => {
  expect(whyNotAnswer({ ...invited, ...change }, { answer, reason }, now)?.code).toBe(code);
});
