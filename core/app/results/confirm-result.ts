import periods from '../../data/result-actions.default.json' with { type: 'json' };
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { openActions } from '../../domain/result/actions.ts';
import { whyNotConfirm, whyNotDispose } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult, stepped } from './change-result.ts';
import type { FoundResult } from './find-result.ts';
import { planReminders } from './remind-uses.ts';
import { tell, tellUnit } from './tell.ts';

export interface ConfirmResult {
  readonly evaluation: string;
  readonly seen: number;
  readonly note: string;
}

type Needs = Pick<Ports, 'transaction' | 'clock'>;

/**
 * A second person makes the result final; an earlier final revision is superseded and stays on file.
 *
 * @returns RESULT-001, RESULT-003 … RESULT-006, RESULT-008, RESULT-009, HTTP-412
 */
export const confirmResult =
  (ports: Needs) =>
  (caller: Caller, { evaluation, seen, note }: ConfirmResult): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, seen, act: 'result.confirm' }, async (tx, held, now) => {
      const { result } = held;
      const replies = await tx.replies.list({ result: result.id }, { limit: 1_000 });
      const people = { replies, touchedBy: handsOf(result), by: caller.actor.account, now };
      const refusal = whyNotConfirm(result, people);
      if (refusal) return refused(refusal);
      await settleEvaluation(tx, held);
      await tellUnit(tx, held, 'notice.result.final');
      const final = { ...result, state: 'final' as const, confirmedAt: now, actions: openActions(periods, now) };
      await planReminders(tx, final);
      return ok(stepped(final, caller, { act: 'confirm', at: now, note }));
    });

/** Sends a result back to the officer, with the reason. @returns RESULT-001, RESULT-003, HTTP-412 */
export const returnResult =
  (ports: Needs) =>
  (caller: Caller, { evaluation, seen, note }: ConfirmResult): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, seen, act: 'result.return' }, async (tx, held, now) => {
      const refusal = whyNotDispose(held.result, now);
      if (refusal) return refused(refusal);
      await tell(tx, held, { to: held.round.officer, text: 'notice.result.returned' });
      return ok(stepped({ ...held.result, state: 'answered' }, caller, { act: 'return', at: now, note }));
    });

/** Everybody of the bureau who had a hand in this revision. */
const handsOf = ({ steps }: ResultRecord): readonly string[] =>
  steps.filter(({ act }) => act !== 'return').map(({ by }) => by);

/** The evaluation is confirmed, an earlier final revision gives way, and the round ends with its last evaluation. */
async function settleEvaluation(tx: Tx, { result, revisions, evaluation, round }: FoundResult): Promise<void> {
  for (const earlier of revisions) {
    if (earlier.id !== result.id && earlier.state === 'final')
      await tx.results.save({ ...earlier, state: 'superseded' });
  }
  await tx.evaluations.save({ ...evaluation, state: 'confirmed' });
  const others = await tx.evaluations.list({ round: round.id });
  const done = others.every(({ id, state }) => id === evaluation.id || state === 'confirmed');
  if (done && round.state === 'revealed') await tx.rounds.save({ ...round, state: 'finished' });
}
