import type { Refusal } from '../refusal.ts';
import { isBlind, type RoundState, type TaskState } from '../round/states.ts';

/** What an expert says to an invitation; recusal (回避) is possible as long as nothing is revealed. */
export type InvitationAnswer = 'accept' | 'refuse' | 'recuse';

export interface Invited {
  readonly state: TaskState;
  readonly answerBy: number;
  readonly roundState: RoundState;
  /** The member is active in the pool. */
  readonly serving: boolean;
}

/** Why the answer does not count. @param now epoch milliseconds */
export function whyNotAnswer(
  invited: Invited,
  { answer, reason }: { readonly answer: InvitationAnswer; readonly reason: string },
  now: number,
): Refusal | undefined {
  if (!isBlind(invited.roundState)) return { code: 'SCORE-003' };
  const mayRecuse = answer === 'recuse' && invited.state === 'accepted';
  if (invited.state !== 'invited' && !mayRecuse) return { code: 'SCORE-054' };
  if (answer !== 'accept' && reason.trim() === '') return { code: 'SCORE-055', at: '/reason' };
  if (answer === 'accept' && !invited.serving) return { code: 'SCORE-057' };
  return answer === 'accept' && now >= invited.answerBy ? { code: 'SCORE-056' } : undefined;
}
