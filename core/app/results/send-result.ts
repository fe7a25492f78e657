import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { whyNotSend } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult, stepped } from './change-result.ts';
import { tellUnit } from './tell.ts';

export interface SendResult {
  readonly evaluation: string;
  readonly seen: number;
  /** The unit's reply is due, epoch milliseconds. */
  readonly replyBy: number;
}

/** Sends the preliminary result to the unit and its department. @returns RESULT-001, RESULT-003 … RESULT-007, HTTP-412 */
export const sendResult =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, { evaluation, seen, replyBy }: SendResult): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, seen, act: 'result.send' }, async (tx, held, now) => {
      const refusal = whyNotSend(held.result, replyBy, now);
      if (refusal) return refused(refusal);
      await tellUnit(tx, held, 'notice.result.sent');
      if (held.evaluation.state === 'revealed') await tx.evaluations.save({ ...held.evaluation, state: 'preliminary' });
      const sent = { ...held.result, state: 'sent' as const, sentAt: now, replyBy };
      return ok(stepped(sent, caller, { act: 'send', at: now, note: '' }));
    });
