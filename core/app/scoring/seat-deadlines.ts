import { ok, type Outcome } from '../../domain/refusal.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Scope } from '../ports/scope.ts';
import type { Tx } from '../ports/transaction.ts';
import type { RoundRecord } from '../records/rounds.ts';
import type { TaskRecord } from '../records/scoring.ts';
import { endTask, leaveSeat, type Leaving } from './leave-seat.ts';
import { openSheet } from './sheets.ts';

type Needs = Pick<Ports, 'transaction' | 'clock' | 'ids' | 'keyring'>;

const ranOut: Leaving = { state: 'replaced', reason: null };

/** An invitation nobody answered in time: the next standby is called. Done twice it does nothing. */
export const settleInvitation =
  (ports: Needs) =>
  (scope: Scope, id: string): Promise<Outcome<undefined>> =>
    onSeat(ports, { scope, id, act: 'seat.settle' }, async (tx, task) => {
      if (task.state !== 'invited' || ports.clock.now() < task.answerBy) return;
      await leaveSeat(ports, tx, { task, leaving: ranOut });
    });

/**
 * A sheet whose time is up: an unsealed seat goes to the next standby with fresh time, once; after that it stays empty and
 * the panel is smaller by the panel table. A sealed seat stays, and nobody can tell which it was.
 */
export const closeSeat =
  (ports: Needs) =>
  (scope: Scope, id: string): Promise<Outcome<undefined>> =>
    onSeat(ports, { scope, id, act: 'seat.close' }, async (tx, task, round) => {
      const row = await tx.sheets.find(task.id);
      if (!row || round.state !== 'scoring' || ports.clock.now() < task.dueAt) return;
      if (!holdsSeat(task.state) || openSheet(ports, row).state === 'sealed') return;
      const calledLate = task.invitedAt >= round.deadlines.closeAt;
      if (calledLate) await endTask(ports, tx, { task, leaving: ranOut });
      else await leaveSeat(ports, tx, { task, leaving: ranOut });
    });

interface SeatJob {
  readonly scope: Scope;
  readonly id: string;
  readonly act: string;
}

function onSeat(
  ports: Needs,
  { scope, id, act }: SeatJob,
  work: (tx: Tx, task: TaskRecord, round: RoundRecord) => Promise<void>,
): Promise<Outcome<undefined>> {
  return ports.transaction({ caller: machine(scope), act, on: `task/${id}` }, async (tx) => {
    const task = await tx.tasks.forUpdate(id);
    if (!task) return ok(undefined);
    tx.audit.veil(task.round);
    await work(tx, task, await tx.rounds.get(task.round));
    return ok(undefined);
  });
}

/** The platform itself, at its time. */
export const machine = (scope: Scope): Caller => ({ scope, actor: { account: 'machine', role: 'machine' } });
