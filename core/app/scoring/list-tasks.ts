import { holdsSeat } from '../../domain/round/states.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { Page } from '../ports/shelf.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import type { TaskRecord } from '../records/scoring.ts';
import { openSheet } from './sheets.ts';

/** A task in the expert's own list; the state of the sheet is the expert's own and goes to nobody else. */
export interface TaskFacts {
  readonly task: TaskRecord;
  readonly round: RoundRecord;
  readonly evaluation: EvaluationRecord;
  readonly sheet: 'closed' | 'draft' | 'sealed' | 'over';
}

/** The caller's own tasks, by id. */
export const listTasks =
  (ports: Pick<Ports, 'reading' | 'clock' | 'keyring'>) =>
  (caller: Caller, page: Page): Promise<readonly TaskFacts[]> =>
    ports.reading(caller, async (tx) => {
      const { member } = caller.actor;
      if (member === undefined) return [];
      return taskFacts(ports, tx, await tx.tasks.list({ member }, page));
    });

/** The same for tasks at hand; they must be one expert's own. */
export async function taskFacts(
  ports: Pick<Ports, 'clock' | 'keyring'>,
  tx: ReadShelves,
  tasks: readonly TaskRecord[],
): Promise<readonly TaskFacts[]> {
  const facts: TaskFacts[] = [];
  for (const task of tasks) facts.push(await factsOf(ports, tx, task));
  return facts;
}

async function factsOf(ports: Pick<Ports, 'clock' | 'keyring'>, tx: ReadShelves, task: TaskRecord): Promise<TaskFacts> {
  const round = await tx.rounds.get(task.round);
  const evaluation = await tx.evaluations.get(task.evaluation);
  return { task, round, evaluation, sheet: await sheetState(ports, tx, { task, round }) };
}

async function sheetState(
  ports: Pick<Ports, 'clock' | 'keyring'>,
  tx: Pick<ReadShelves, 'sheets'>,
  { task, round }: Pick<TaskFacts, 'task' | 'round'>,
): Promise<TaskFacts['sheet']> {
  if (!holdsSeat(task.state)) return 'over';
  const row = await tx.sheets.find(task.id);
  if (!row) return 'closed';
  if (openSheet(ports, row).state === 'sealed') return 'sealed';
  return round.state === 'scoring' && ports.clock.now() < task.dueAt ? 'draft' : 'over';
}
