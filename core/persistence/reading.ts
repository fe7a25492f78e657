import type { Reading } from '../app/ports/transaction.ts';
import type { Upkeep } from '../app/ports/upkeep.ts';
import type { Alone } from './alone.ts';
import { inSnapshot, inTransaction, lockBureau } from './database-work.ts';
import type { Base } from './database-work.ts';
import { shelvesIn } from './shelves.ts';
import type { Turns } from './turns.ts';

/** The reading port: one state of the database for the whole use case. */
export const readingOf =
  (base: Base, alone: Alone): Reading =>
  (caller, work) =>
    alone.run(() => inSnapshot(base, (connection) => work(shelvesIn(connection, caller.scope))));

/** The bookkeeping port: a transaction without an event, which takes its turn among the others of the bureau. */
export const upkeepOf =
  (base: Base, alone: Alone, turns: Turns): Upkeep =>
  (scope, work) =>
    alone.run(() =>
      turns.run(scope.bureau, () =>
        inTransaction(base, async (connection) => {
          await lockBureau(connection, scope.bureau);
          return { keep: true, value: await work(shelvesIn(connection, scope)) };
        }),
      ),
    );
