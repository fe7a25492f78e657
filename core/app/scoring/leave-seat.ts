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
  { task, leaving }: { readonly task: TaskRecord; readonly leaving: Leaving },
): Promise<TaskRecord | undefined> {
  const left = await tx.tasks.save({ ...task, ...leaving, answeredAt: task.answeredAt ?? ports.clock.now() });
  await tx.sheets.remove(task.id);
  return callNextStandby(ports, tx, left);
}
