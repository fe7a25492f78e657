import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { TaskRecord } from '../records/scoring.ts';
import { openPersonal } from '../pools/open-member.ts';
import { findRound } from '../rounds/find-round.ts';
import { openSheet } from './sheets.ts';

type Needs = Pick<Ports, 'transaction' | 'clock' | 'keyring'>;

/** Somebody the supervisor desk calls: no times, no values. */
export interface ToCall {
  readonly task: string;
  readonly pseudonym: string;
  readonly project: string;
}

/** Whom to call at the soft deadline: seats whose sheets are not sealed. Reading the list is an act of its own in the log. */
export const readCallList =
  (ports: Needs) =>
  (caller: Caller, key: string): Promise<Outcome<readonly ToCall[]>> =>
    ports.transaction({ caller, act: 'call-list.read', on: `round/${key}` }, async (tx) => {
      const unsealed = await unsealedSeats(ports, tx, { key, account: caller.actor.account });
      if (!unsealed.ok) return unsealed;
      const list: ToCall[] = [];
      for (const task of unsealed.value) {
        const { code } = await tx.evaluations.get(task.evaluation);
        list.push({ task: task.id, pseudonym: task.pseudonym, project: code });
      }
      return ok(list.toSorted((a, b) => (a.task < b.task ? -1 : 1)));
    });

/** The phone number behind one pseudonym of the list, for a stated purpose; the log keeps who asked, veiled till the reveal. */
export const contactExpert =
  (ports: Needs) =>
  (
    caller: Caller,
    key: string,
    call: { readonly task: string; readonly purpose: string },
  ): Promise<Outcome<{ readonly pseudonym: string; readonly phone: string }>> =>
    ports.transaction({ caller, act: 'call-list.contact', on: `round/${key}` }, async (tx) => {
      const unsealed = await unsealedSeats(ports, tx, { key, account: caller.actor.account });
      if (!unsealed.ok) return unsealed;
      const task = unsealed.value.find(({ id }) => id === call.task);
      if (!task) return refused('SCORE-041');
      tx.audit.note({ task: task.id, purpose: call.purpose });
      return ok({
        pseudonym: task.pseudonym,
        phone: openPersonal(ports.keyring, await tx.members.get(task.member)).phone,
      });
    });

async function unsealedSeats(
  ports: Needs,
  tx: Tx,
  { key, account }: { readonly key: string; readonly account: string },
): Promise<Outcome<readonly TaskRecord[]>> {
  const round = await findRound(tx, key);
  if (!round) return refused('ROUND-001');
  if (round.supervisor !== account) return refused('ROUND-079');
  tx.audit.veil(round.id);
  if (round.state !== 'scoring' || ports.clock.now() < round.deadlines.softAt) return refused('SCORE-040');
  const seated = (await tx.tasks.list({ round: round.id }, { limit: 100_000 })).filter(({ state }) => holdsSeat(state));
  const unsealed: TaskRecord[] = [];
  for (const task of seated) {
    const row = await tx.sheets.find(task.id);
    if (row && openSheet(ports, row).state === 'draft') unsealed.push(task);
  }
  return ok(unsealed);
}
