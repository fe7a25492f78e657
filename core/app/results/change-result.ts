import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { ResultRecord, ResultStep } from '../records/results.ts';
import { findResult, type FoundResult } from './find-result.ts';

/** What is done to the newest revision of a result, and which version the person saw. */
export interface ResultAct {
  readonly caller: Caller;
  /** Id of the evaluation, or its codes. */
  readonly evaluation: string;
  readonly act: string;
  /** Undefined for acts that do not overwrite what somebody else wrote. */
  readonly seen?: number | undefined;
}

/** What an act makes of the result: the row as it shall be, or why not. */
export type ResultChange = (tx: Tx, held: FoundResult, now: number) => Promise<Outcome<ResultRecord>>;

/**
 * One act on a result in one transaction: found, held, checked against the version seen, changed, saved.
 *
 * @returns the saved result, RESULT-001 when there is none to see, HTTP-412 when somebody saved first, or the act's refusal
 */
export const changeResult = (
  ports: Pick<Ports, 'transaction' | 'clock'>,
  { caller, evaluation, act, seen }: ResultAct,
  change: ResultChange,
): Promise<Outcome<ResultRecord>> =>
  ports.transaction({ caller, act, on: `evaluation/${evaluation}` }, async (tx) => {
    const found = await findResult(tx, caller, { evaluation });
    const result = found && (await tx.results.forUpdate(found.result.id));
    if (!found || !result) return refused('RESULT-001');
    if (seen !== undefined && result.version !== seen) return refused('HTTP-412', { version: result.version });
    tx.audit.note({ evaluation: found.evaluation.id, revision: result.revision });
    const changed = await change(tx, { ...found, result }, ports.clock.now());
    return changed.ok ? ok(await tx.results.save(changed.value)) : changed;
  });

/** A change that depends on nothing but the row. */
export const withRefusal = (refusal: Refusal | undefined, row: () => ResultRecord): Promise<Outcome<ResultRecord>> =>
  Promise.resolve(refusal ? refused(refusal) : ok(row()));

/** The row with one more step of its way. */
export const stepped = (
  result: ResultRecord,
  { actor }: Caller,
  step: Pick<ResultStep, 'act' | 'at' | 'note'>,
): ResultRecord => ({
  ...result,
  steps: [...result.steps, { ...step, by: actor.account, role: actor.role }],
});
