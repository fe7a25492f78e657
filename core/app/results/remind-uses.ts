import data from '../../data/result-actions.default.json' with { type: 'json' };
import { actionIds, type ActionId } from '../../domain/result/actions.ts';
import { startOf } from '../../domain/time/day.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import { Fault } from '../fault.ts';
import type { Ports } from '../ports/ports.ts';
import type { Scope } from '../ports/scope.ts';
import type { Tx } from '../ports/transaction.ts';
import type { ResultRecord } from '../records/results.ts';
import { machine } from '../scoring/seat-deadlines.ts';

const kind = 'result.remind';
const day = 86_400_000;

/** Plans a reminder some days before each use of a final result is due (BJEV Art.31). */
export async function planReminders(tx: Pick<Tx, 'jobs'>, { id, actions }: ResultRecord): Promise<void> {
  for (const action of actionIds) {
    const open = actions[action];
    if (!open) continue;
    const due = startOf(open.due) - data.reminder.days * day;
    await tx.jobs.plan({ kind, key: `${id}/${action}`, due, payload: { result: id, action } });
  }
}

/** Tells the round's officer that a use is due soon, unless it has been settled; done twice it tells twice, and harms nothing. */
const remindUse =
  (ports: Pick<Ports, 'transaction'>) =>
  (scope: Scope, { result: id, action }: { readonly result: string; readonly action: ActionId }) =>
    ports.transaction(
      { caller: machine(scope), act: kind, on: `result/${id}` },
      async (tx): Promise<Outcome<undefined>> => {
        const result = await tx.results.find(id);
        const open = result?.actions[action];
        if (result?.state !== 'final' || open?.state !== 'open') return ok(undefined);
        const round = await tx.rounds.get(result.round);
        await tx.outbox.send({
          to: round.officer,
          text: 'notice.result.due',
          params: { round: round.code, project: result.body.project, due: open.due },
          link: `#/results/${round.code}.${result.body.project}`,
        });
        return ok(undefined);
      },
    );

type Payload = Readonly<Record<string, string>>;

/** What the machine does for results at their time. */
export const resultJobs = (
  ports: Pick<Ports, 'transaction'>,
): Readonly<Record<string, (payload: Payload, job: { readonly scope: Scope }) => Promise<void>>> => ({
  [kind]: async ({ result = '', action: named = '' }, { scope }) => {
    const action = actionIds.find((one) => one === named);
    if (!action) return;
    const done = await remindUse(ports)(scope, { result, action });
    if (!done.ok) throw new Fault(done.refusal.code, done.refusal.params);
  },
});
