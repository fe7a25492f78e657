import { whyNotHolding } from '../../domain/sheet/why-not-score.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { leaveSeat } from './leave-seat.ts';
import { ownSeat, seatToScore } from './own-seat.ts';
import { heldSheet, openSheet } from './sheets.ts';

/** Abstaining removes the whole sheet and calls the next standby; a sealed sheet stays (SCORE-006). */
export const abstain =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'ids' | 'keyring'>) =>
  (caller: Caller, id: string, reason: string): Promise<Outcome<undefined>> =>
    ports.transaction({ caller, act: 'task.abstain', on: `task/${id}` }, async (tx) => {
      const seat = await ownSeat(tx, caller, id);
      if (!seat.ok) return seat;
      tx.audit.veil(seat.value.round.id);
      const { task } = seat.value;
      const refusal = whyNotHolding(seatToScore(seat.value));
      if (refusal) return refused(refusal);
      if (openSheet(ports, await heldSheet(tx, id)).state === 'sealed') return refused('SCORE-006');
      await leaveSeat(ports, tx, { task, leaving: { state: 'abstained', reason } });
      return ok(undefined);
    });
