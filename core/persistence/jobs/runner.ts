import { Fault } from '../../app/fault.ts';
import type { Scope } from '../../app/ports/scope.ts';
import type { Alone } from '../alone.ts';
import type { Base } from '../database-work.ts';
import { claimDue, dropDone, putOff, type Claimed } from './claims.ts';
import policy from './policy.json' with { type: 'json' };

/** A job as its handler sees it. */
export interface DueJob {
  readonly scope: Scope;
  readonly kind: string;
  readonly key: string;
  readonly due: number;
}

/**
 * What is done for a kind of job. It may be done twice (after a crash, or when it took longer than its lease), so it looks
 * first whether it is done already; what it throws makes it come again later.
 */
export type JobHandler = (payload: Readonly<Record<string, string>>, job: DueJob) => Promise<void>;

export type JobHandlers = Readonly<Record<string, JobHandler>>;

export interface RunReport {
  readonly done: number;
  readonly failed: number;
}

interface Round {
  readonly handlers: JobHandlers;
  readonly now: number;
  /** Who holds the leases: a name no other runner has. */
  readonly owner: string;
}

/** Does all jobs that are due and whose kind has a handler, one after another, the longest due first. */
export async function runDue(base: Base, alone: Alone, round: Round): Promise<RunReport> {
  const { handlers, now, owner } = round;
  const until = now + policy.leaseMilliseconds;
  const lease = { owner, now, until, limit: policy.batch, attempts: policy.retryAfterMilliseconds.length + 1 };
  let [done, failed] = [0, 0];
  for (;;) {
    const claimed = await alone.run(() => claimDue(base, Object.keys(handlers), lease));
    if (claimed.length === 0) return { done, failed };
    for (const job of claimed) {
      // Outside of `alone`: the handler opens transactions of its own.
      const failure = await failureOf(job, handlers);
      await alone.run(() =>
        failure === undefined ? dropDone(base, job) : putOff(base, job, again(job, failure, now)),
      );
      if (failure === undefined) done += 1;
      else failed += 1;
    }
  }
}

/** The code of what the handler threw, or undefined when it did its work. */
async function failureOf({ scope, row }: Claimed, handlers: JobHandlers): Promise<string | undefined> {
  const { kind, key, due, payload } = row;
  try {
    await handlers[kind]?.(payload, { scope, kind, key, due });
    return undefined;
  } catch (error) {
    return error instanceof Fault ? error.code : 'JOB-001';
  }
}

/** Each failure makes the job wait longer; after the last wait it is laid aside for a person. */
function again({ row }: Claimed, code: string, now: number) {
  const wait = policy.retryAfterMilliseconds[row.attempts - 1];
  return wait === undefined ? { due: now, dead: true, code } : { due: now + wait, dead: false, code };
}
