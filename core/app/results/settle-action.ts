import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { ActionId } from '../../domain/result/actions.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult } from './change-result.ts';

export interface SettleAction {
  readonly evaluation: string;
  readonly action: ActionId;
  readonly state: 'done' | 'not-needed';
  readonly note: string;
}

/** Records one of the five uses of a final result (RS20 三(五)). @returns RESULT-001, RESULT-016 */
export const settleAction =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, { evaluation, action, state, note }: SettleAction): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, act: 'result.use' }, (tx, { result }, now) => {
      const open = result.actions[action];
      if (result.state !== 'final' || !open) return Promise.resolve(refused('RESULT-016'));
      tx.audit.note({ action, state });
      const settled = { ...open, state, note, at: now, by: caller.actor.account };
      return Promise.resolve(ok({ ...result, actions: { ...result.actions, [action]: settled } }));
    });
