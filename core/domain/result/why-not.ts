import type { Disclosure } from '../project/kinds.ts';
import type { Refusal } from '../refusal.ts';
import { areSettled, type Findings } from './findings.ts';
import { needsAttention } from './flags.ts';
import type { ResultBody } from './result-body.ts';
import { stateAt, type Disposition, type ResultState } from './states.ts';

/** A result as far as it decides what may be done with it. */
export interface ResultStanding extends Findings {
  readonly state: ResultState;
  readonly replyBy: number | null;
  readonly body: Pick<ResultBody, 'outcome' | 'flags'>;
  readonly attention: string;
  readonly releasedAt: number | null;
  readonly disclosure: Disclosure;
}

/** A reply as far as it decides whether the result may be confirmed. */
export interface ReplyStanding {
  readonly leaf: string;
  readonly disposition: Disposition | null;
}

/** @param now epoch milliseconds */
const inState = (result: ResultStanding, wanted: readonly ResultState[], now: number): Refusal | undefined => {
  const state = stateAt(result, now);
  return wanted.includes(state) ? undefined : { code: 'RESULT-003', params: { state } };
};

/** Findings and notes are written before the unit hears anything, and again while its replies are settled. */
export const whyNotWrite = (result: ResultStanding, now: number): Refusal | undefined =>
  inState(result, ['computed', 'answered'], now);

/** Why the preliminary result cannot go to the unit. @param replyBy epoch milliseconds */
export function whyNotSend(result: ResultStanding, replyBy: number, now: number): Refusal | undefined {
  const wrong = inState(result, ['computed'], now) ?? whyNotWhole(result);
  if (wrong) return wrong;
  return replyBy <= now ? { code: 'RESULT-007', at: '/replyBy' } : undefined;
}

/** Why the unit cannot reply (again): one answer, in its time. */
export const whyNotReply = (result: ResultStanding, now: number): Refusal | undefined => inState(result, ['sent'], now);

export const whyNotDispose = (result: ResultStanding, now: number): Refusal | undefined =>
  inState(result, ['answered'], now);

/**
 * Why a result cannot become final.
 *
 * @param touchedBy  accounts that wrote, sent or settled it: none of them confirms it
 */
export function whyNotConfirm(
  result: ResultStanding,
  {
    replies,
    touchedBy,
    by,
    now,
  }: {
    readonly replies: readonly ReplyStanding[];
    readonly touchedBy: readonly string[];
    readonly by: string;
    readonly now: number;
  },
): Refusal | undefined {
  const wrong = inState(result, ['answered'], now) ?? whyNotWhole(result);
  if (wrong) return wrong;
  const open = replies.filter(({ disposition }) => disposition === null).length;
  if (open > 0) return { code: 'RESULT-008', params: { count: open } };
  return touchedBy.includes(by) ? { code: 'RESULT-009' } : undefined;
}

/** Why a result cannot be shown beyond its parties. */
export function whyNotRelease(result: ResultStanding, now: number): Refusal | undefined {
  const wrong = inState(result, ['final'], now);
  if (wrong) return wrong;
  if (result.releasedAt !== null) return { code: 'RESULT-014' };
  return result.disclosure === 'restricted' ? { code: 'RESULT-015' } : undefined;
}

/** Why no further revision can be made: before it was sent it is simply rewritten. */
export const whyNotRevise = (result: ResultStanding, now: number): Refusal | undefined =>
  inState(result, ['sent', 'answered', 'final'], now);

/** A result is whole when there is one, when what the machine flagged was looked at, and when findings are settled (BJ11 三(六)). */
function whyNotWhole(result: ResultStanding): Refusal | undefined {
  if (result.body.outcome === 'none') return { code: 'RESULT-004' };
  if (needsAttention(result.body.flags) && result.attention.trim() === '') return { code: 'RESULT-005' };
  return areSettled(result) ? undefined : { code: 'RESULT-006' };
}
