import type { Outcome } from '../../domain/refusal.ts';
import type { Caller } from './caller.ts';
import type { ReadShelves, Shelves } from './shelves.ts';
import type { Audit } from './audit.ts';
import type { Jobs } from './jobs.ts';
import type { Outbox } from './outbox.ts';

/** The act a transaction performs; it becomes exactly one audit event, done or refused. */
export interface Act {
  readonly caller: Caller;
  /** Verb of the act, `area.verb`, for example `sheet.seal`. */
  readonly act: string;
  /** What it is done to, for example `round/R2026-03`. */
  readonly on: string;
}

/** The writing side of the house: exists only inside a transaction. */
export interface Tx extends Shelves {
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
}

/**
 * Runs `work` in one database transaction with the scope of the caller. `ok` commits together with its audit event; a refusal
 * rolls everything back and is logged in a transaction of its own; an exception rolls back and is logged by code.
 * Opening one inside another throws Fault STORE-010 (on SQLite it would wait for itself for ever).
 */
export type Transaction = <T>(act: Act, work: (tx: Tx) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/** Reading only, in the caller's scope; nothing is logged. */
export type Reading = <T>(caller: Caller, work: (tx: ReadShelves) => Promise<T>) => Promise<T>;
