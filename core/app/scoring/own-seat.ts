import type { SeatToScore } from '../../domain/sheet/why-not-score.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import type { TaskRecord } from '../records/scoring.ts';

/** A task of the caller's own with what it belongs to. */
export interface OwnSeat {
  readonly task: TaskRecord;
  readonly evaluation: EvaluationRecord;
  readonly round: RoundRecord;
  /** Whether the member is in the pool as active: the suspended neither accept nor score. */
  readonly serving: boolean;
}

/** SCORE-001 for tasks of others as for none: nobody learns which exist. */
export async function ownSeat(
  tx: Pick<ReadShelves, 'tasks' | 'evaluations' | 'rounds' | 'members'>,
  { actor }: Caller,
  id: string,
): Promise<Outcome<OwnSeat>> {
  const task = await tx.tasks.find(id);
  if (!task || actor.member === undefined || task.member !== actor.member) return refused('SCORE-001');
  const evaluation = await tx.evaluations.get(task.evaluation);
  const member = await tx.members.find(task.member);
  return ok({ task, evaluation, round: await tx.rounds.get(task.round), serving: member?.status === 'active' });
}

export const seatToScore = ({ task, round, serving }: OwnSeat): SeatToScore => ({
  serving,
  roundState: round.state,
  state: task.state,
  undertakenAt: task.undertakenAt,
  dueAt: task.dueAt,
});
