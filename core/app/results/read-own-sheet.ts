import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { ownSeat, type OwnSeat } from '../scoring/own-seat.ts';

/** An expert's own sheet beside the final result of the panel. */
export interface OwnSheet extends OwnSeat {
  readonly result: ResultRecord;
}

/** SCORE-001 for tasks of others; RESULT-017 until the result is final, or when no sheet came from this seat. */
export const readOwnSheet =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, task: string): Promise<Outcome<OwnSheet>> =>
    ports.reading(caller, async (tx) => {
      const seat = await ownSeat(tx, caller, task);
      if (!seat.ok) return seat;
      const result = await tx.results.first({ evaluation: seat.value.evaluation.id, state: 'final' });
      const isIn = result?.body.sheets.some((sheet) => sheet.task === task) === true;
      return result && isIn ? ok({ ...seat.value, result }) : refused('RESULT-017');
    });
