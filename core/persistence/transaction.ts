import { Fault } from '../app/fault.ts';
import type { Act, Transaction, Tx } from '../app/ports/transaction.ts';
import type { Outcome } from '../domain/refusal.ts';
import type { Alone } from './alone.ts';
import { EventBook } from './audit/event-book.ts';
import type { LogWriter } from './audit/log-row.ts';
import type { Connection } from './connection.ts';
import { inTransaction, lockBureau } from './database-work.ts';
import { jobsOf } from './jobs/plan.ts';
import { outboxOf } from './outbox.ts';
import type { Parts } from './parts.ts';
import { shelvesIn } from './shelves.ts';
import type { Turns } from './turns.ts';

/**
 * The transaction port. The transactions of a bureau follow each other, on either database: what a use case reads stays
 * true until it ends. Its event is written in the same database transaction, so that neither exists without the other.
 */
export function transactionOf(parts: Parts, alone: Alone, turns: Turns): Transaction {
  return (act, work) =>
    alone.run(() =>
      turns.run(act.caller.scope.bureau, () => recorded(parts, new EventBook(act, parts.clock.now()), { act, work })),
    );
}

interface Task<T> {
  readonly act: Act;
  readonly work: (tx: Tx) => Promise<Outcome<T>>;
}

/** Sees to it that the task's end is in the log, whatever it is. */
async function recorded<T>(parts: Parts, book: EventBook, task: Task<T>): Promise<Outcome<T>> {
  const { bureau } = task.act.caller.scope;
  let outcome: Outcome<T>;
  try {
    outcome = await performed(parts, book, task);
  } catch (error) {
    // Where not even this can be written, the first error is still the one to report.
    await undone(parts, bureau, (writer) => book.closeUndone(writer, { outcome: 'failed', code: codeOf(error) })).catch(
      () => {},
    );
    throw error;
  }
  if (outcome.ok) return outcome;
  const { code } = outcome.refusal;
  await undone(parts, bureau, (writer) => book.closeUndone(writer, { outcome: 'refused', code }));
  return outcome;
}

function performed<T>(parts: Parts, book: EventBook, { act, work }: Task<T>): Promise<Outcome<T>> {
  const { scope } = act.caller;
  return inTransaction(parts, async (connection) => {
    await lockBureau(connection, scope.bureau);
    const writer = writerOf(parts, connection, scope.bureau);
    book.begin(writer);
    const jobs = jobsOf(connection, scope);
    const outbox = outboxOf(parts, connection, scope);
    const outcome = await work({ ...shelvesIn(connection, scope), audit: book, jobs, outbox });
    if (outcome.ok) await book.close(writer);
    return { keep: outcome.ok, value: outcome };
  });
}

/** The transaction of its own in which an end without effects is logged. */
function undone(parts: Parts, bureau: string, log: (writer: LogWriter) => Promise<void>): Promise<void> {
  return inTransaction(parts, async (connection) => {
    await lockBureau(connection, bureau);
    await log(writerOf(parts, connection, bureau));
    return { keep: true, value: undefined };
  });
}

const writerOf = ({ keyring, chance }: Parts, connection: Connection, bureau: string): LogWriter => ({
  connection,
  bureau,
  keyring,
  chance,
});

const codeOf = (error: unknown): string => (error instanceof Fault ? error.code : 'HTTP-500');
