import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { isBlind } from '../../domain/round/states.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { RevealedSheetRecord, TaskRecord } from '../records/scoring.ts';
import { findRound } from '../rounds/find-round.ts';

/** A seat with the code of its project. */
export interface SeatFacts {
  readonly task: TaskRecord;
  readonly project: string;
}

/** The seats of a round, in the order of project and seat: pseudonyms and answers, nothing of any sheet. */
export const readSeats =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, key: string): Promise<Outcome<readonly SeatFacts[]>> =>
    ports.reading(caller, async (tx) => {
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      const evaluations = await tx.evaluations.list({ round: round.id });
      const codes = new Map(evaluations.map(({ id, code }) => [id, code]));
      const tasks = await tx.tasks.list({ round: round.id }, { limit: 100_000 });
      return ok(tasks.map((task) => ({ task, project: codes.get(task.evaluation) ?? '' })).toSorted(bySeat));
    });

/** The revealed sheets of a round with the text their seals are made of; ROUND-079 before the reveal. */
export const readRevealed =
  (ports: Pick<Ports, 'reading'>) =>
  (
    caller: Caller,
    key: string,
  ): Promise<Outcome<readonly { readonly sheet: RevealedSheetRecord; readonly project: string }[]>> =>
    ports.reading(caller, async (tx) => {
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      if (isBlind(round.state)) return refused('ROUND-078');
      const evaluations = await tx.evaluations.list({ round: round.id });
      const codes = new Map(evaluations.map(({ id, code }) => [id, code]));
      const sheets = await tx.revealedSheets.list({ round: round.id }, { limit: 100_000 });
      return ok(sheets.map((sheet) => ({ sheet, project: codes.get(sheet.evaluation) ?? '' })));
    });

function bySeat(a: SeatFacts, b: SeatFacts): number {
  if (a.project !== b.project) return a.project < b.project ? -1 : 1;
  const [first, second] = [a.task, b.task];
  return (
    first.seat - second.seat ||
    first.invitedAt - second.invitedAt ||
    Number(first.replaces !== null) - Number(second.replaces !== null)
  );
}
