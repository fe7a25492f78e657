import type { Reading } from '../app/ports/transaction.ts';
import type { Upkeep } from '../app/ports/upkeep.ts';
import type { Alone } from './alone.ts';
import { inSnapshot, inTransaction } from './database-work.ts';
import type { Base } from './database-work.ts';
import { shelvesIn } from './shelves.ts';

/** The reading port: one state of the database for the whole use case. */
export const readingOf =
  (base: Base, alone: Alone): Reading =>
  (caller, work) =>
    alone.run(() => inSnapshot(base, (connection) => work(shelvesIn(connection, caller.scope))));

/** The bookkeeping port: a transaction without an event, which waits for nobody's turn. */
export const upkeepOf =
  (base: Base, alone: Alone): Upkeep =>
  (scope, work) =>
    alone.run(() =>
      inTransaction(base, async (connection) => ({ keep: true, value: await work(shelvesIn(connection, scope)) })),
    );
