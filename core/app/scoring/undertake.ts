import { whyNotHolding } from '../../domain/sheet/why-not-score.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { ownSeat, seatToScore } from './own-seat.ts';

/** The undertaking of independence and secrecy, before any material opens; given once. @source BJEV Art.40 */
export const undertake =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, task: string): Promise<Outcome<{ readonly undertakenAt: number }>> =>
    ports.transaction({ caller, act: 'task.undertake', on: `task/${task}` }, async (tx) => {
      const seat = await ownSeat(tx, caller, task);
      if (!seat.ok) return seat;
      tx.audit.veil(seat.value.round.id);
      const refusal = whyNotHolding(seatToScore(seat.value));
      if (refusal) return refused(refusal);
      const given = seat.value.task.undertakenAt;
      if (given !== null) return ok({ undertakenAt: given });
      const undertakenAt = ports.clock.now();
      await tx.tasks.save({ ...seat.value.task, undertakenAt });
      return ok({ undertakenAt });
    });
