import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { sql, type Kysely } from 'kysely';
import { Connection, type Dialect, type Tables } from './connection.ts';
import { DatabaseFault, faultOf } from './database-faults.ts';
import { Fault } from '../app/fault.ts';

/** An opened database. */
export interface Base {
  readonly orm: MikroORM;
  readonly dialect: Dialect;
}

/** How a piece of work ends: with its effects kept, or undone. */
export interface Ending<T> {
  readonly keep: boolean;
  readonly value: T;
}

const atMost = 5;

/**
 * One database transaction with an entity manager of its own. Tried again from its beginning when PostgreSQL broke it for
 * the sake of another one.
 *
 * @throws DatabaseFault for errors of the database; Fault STORE-011 when `work` went on after one
 */
export async function inTransaction<T>(base: Base, work: (connection: Connection) => Promise<Ending<T>>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(base, 'writing', work);
    } catch (error) {
      if (attempt === atMost || !(error instanceof DatabaseFault && error.passes)) throw error;
    }
  }
}

/** One connection for reading a single state of the database, however many statements that takes. */
export function inSnapshot<T>(base: Base, work: (connection: Connection) => Promise<T>): Promise<T> {
  return once(base, 'reading', async (connection) => ({ keep: false, value: await work(connection) }));
}

/** On PostgreSQL: makes the transactions of one bureau follow each other, as they do on SQLite. */
export async function lockBureau(connection: Connection, bureau: string): Promise<void> {
  if (connection.dialect === 'sqlite') return;
  await connection.run((database) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${bureau}, 0))`.execute(database),
  );
}

type Result<T> = Ending<T> | { readonly keep: false; readonly thrown: unknown };

/** Tells Kysely to roll back; why is known without it. */
const rollBack = new Error('roll back');

async function once<T>(base: Base, kind: Kind, work: (connection: Connection) => Promise<Ending<T>>): Promise<T> {
  const reached: { result?: Result<T> } = {};
  try {
    await hold(base, kind, async (database) => {
      reached.result = await resultOf(new Connection(database, base.dialect), work);
      if (!reached.result.keep) throw rollBack;
    });
  } catch (error) {
    // Unless it was to be undone anyway, the database refused to begin or to commit.
    if (reached.result?.keep !== false) throw faultOf(error);
  }
  return answerOf(reached.result);
}

type Kind = 'writing' | 'reading';

/**
 * Hands a connection out until `use` ends. Not by MikroORM's own `begin()`: it keeps the connection for ever when the
 * database refuses to begin or to end a transaction.
 */
function hold({ orm, dialect }: Base, kind: Kind, use: (database: Kysely<Tables>) => Promise<void>): Promise<void> {
  const database = kyselyOf(orm.em.fork());
  if (kind === 'writing') return database.transaction().execute(use);
  // On SQLite who holds the only connection sees a single state, without a transaction.
  if (dialect === 'sqlite') return database.connection().execute(use);
  return database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(use);
}

async function resultOf<T>(
  connection: Connection,
  work: (connection: Connection) => Promise<Ending<T>>,
): Promise<Result<T>> {
  try {
    const ending = await using(connection, work);
    return ending.keep && connection.failed ? { keep: false, thrown: new Fault('STORE-011') } : ending;
  } catch (thrown) {
    return { keep: false, thrown };
  }
}

function answerOf<T>(result: Result<T> | undefined): T {
  if (result === undefined) throw new Fault('STORE-029', { database: 'unknown' });
  if ('thrown' in result) throw result.thrown;
  return result.value;
}

async function using<T>(connection: Connection, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}

/** The query builder under MikroORM: in the manager's transaction, or else on whatever connection is free. */
export const kyselyOf = (manager: EntityManager): Kysely<Tables> => manager.getKysely() as unknown as Kysely<Tables>;
