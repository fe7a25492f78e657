import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { TaskRecord } from '../records/scoring.ts';
import { callNextStandby } from './call-next-standby.ts';

/** How an expert leaves a seat. */
export interface Leaving {
  readonly state: 'refused' | 'recused' | 'abstained' | 'replaced';
  readonly reason: string | null;
}

/**
 * Ends a task, removes its sheet whole (decisions.md §1), and calls the next standby at once.
 *
 * @returns the task called to the seat, if a standby was left
 */
export async function leaveSeat(
  ports: Pick<Ports, 'clock' | 'ids' | 'keyring'>,
  tx: Tx,
  given: { readonly task: TaskRecord; readonly leaving: Leaving },
): Promise<TaskRecord | undefined> {
  return callNextStandby(ports, tx, await endTask(ports, tx, given));
}

/** Ends a task and removes its sheet; the seat stays empty. The reason lies encrypted: kinship, illness and the like are personal. */
export async function endTask(
  { clock, keyring }: Pick<Ports, 'clock' | 'keyring'>,
  tx: Tx,
  { task, leaving }: { readonly task: TaskRecord; readonly leaving: Leaving },
): Promise<TaskRecord> {
  await tx.sheets.remove(task.id);
  const reason = leaving.reason && keyring.encrypt('personal', leaving.reason, `task/${task.id}/reason`);
  return tx.tasks.save({ ...task, ...leaving, reason, answeredAt: task.answeredAt ?? clock.now() });
}
