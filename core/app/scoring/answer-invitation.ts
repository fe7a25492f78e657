import { whyNotAnswer, type InvitationAnswer } from '../../domain/sheet/why-not-answer.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { TaskState } from '../../domain/round/states.ts';
import { leaveSeat } from './leave-seat.ts';
import { ownSeat } from './own-seat.ts';

/**
 * The expert's own answer to an invitation: accept, refuse, or recuse (回避). Whoever leaves is followed by the next standby at
 * once; recusal ends all access, sealed or not, and the sheet goes.
 */
export const answerInvitation =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'ids' | 'keyring'>) =>
  (
    caller: Caller,
    id: string,
    given: { readonly answer: InvitationAnswer; readonly reason: string },
  ): Promise<Outcome<{ readonly state: TaskState }>> =>
    ports.transaction(
      { caller, act: `task.${given.answer}`, on: `task/${id}` },
      async (tx): Promise<Outcome<{ readonly state: TaskState }>> => {
        const seat = await ownSeat(tx, caller, id);
        if (!seat.ok) return seat;
        const { task, round, serving } = seat.value;
        // Account beside task would tell who is behind a pseudonym.
        tx.audit.veil(round.id);
        const now = ports.clock.now();
        const invited = { state: task.state, answerBy: task.answerBy, roundState: round.state, serving };
        const refusal = whyNotAnswer(invited, given, now);
        if (refusal) return refused(refusal);
        if (given.answer === 'accept') {
          await tx.tasks.save({ ...task, state: 'accepted', answeredAt: now });
          return ok({ state: 'accepted' });
        }
        const state = given.answer === 'refuse' ? 'refused' : 'recused';
        await leaveSeat(ports, tx, { task, leaving: { state, reason: given.reason.trim() } });
        return ok({ state });
      },
    );
