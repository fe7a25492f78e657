import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Disposition } from '../../domain/result/states.ts';
import { whyNotDispose } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult, stepped } from './change-result.ts';

/** What the officer makes of one reply, and why. */
export interface DisposeReply {
  readonly evaluation: string;
  readonly reply: string;
  readonly disposition: Disposition;
  readonly reason: string;
}

/** Settles one reply, or settles it anew until the result is final. @returns RESULT-001, RESULT-002, RESULT-003 */
export const disposeReply =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, { evaluation, reply: id, disposition, reason }: DisposeReply): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, act: 'result.dispose' }, async (tx, { result }, now) => {
      const refusal = whyNotDispose(result, now);
      if (refusal) return refused(refusal);
      const reply = await tx.replies.forUpdate(id);
      if (!reply || reply.result !== result.id) return refused('RESULT-002');
      const disposed = { disposition, dispositionReason: reason, disposedBy: caller.actor.account, disposedAt: now };
      await tx.replies.save({ ...reply, ...disposed });
      tx.audit.note({ reply: id, disposition });
      return ok(stepped({ ...result, state: 'answered' }, caller, { act: 'dispose', at: now, note: reason }));
    });
