import { IsolationLevel, type EntityManager, type MikroORM, type TransactionOptions } from '@mikro-orm/sql';
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
      return await once(base, {}, work);
    } catch (error) {
      if (attempt === atMost || !(error instanceof DatabaseFault && error.passes)) throw error;
    }
  }
}

/** One connection for reading a single state of the database, however many statements that takes. */
export async function inSnapshot<T>(base: Base, work: (connection: Connection) => Promise<T>): Promise<T> {
  if (base.dialect === 'postgresql') {
    const options = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true };
    return once(base, options, async (connection) => ({ keep: false, value: await work(connection) }));
  }
  // On SQLite who holds the only connection reads a single state, without a transaction.
  return kyselyOf(base.orm.em)
    .connection()
    .execute((database) => using(new Connection(database, 'sqlite'), work));
}

/** On PostgreSQL: makes the transactions of one bureau follow each other, as they do on SQLite. */
export async function lockBureau(connection: Connection, bureau: string): Promise<void> {
  if (connection.dialect === 'sqlite') return;
  await connection.run((database) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${bureau}, 0))`.execute(database),
  );
}

async function once<T>(
  { orm, dialect }: Base,
  options: TransactionOptions,
  work: (connection: Connection) => Promise<Ending<T>>,
): Promise<T> {
  const manager = orm.em.fork();
  await driverCall(manager.begin(options));
  try {
    const connection = new Connection(kyselyOf(manager), dialect);
    const { keep, value } = await using(connection, work);
    if (keep && connection.failed) throw new Fault('STORE-011');
    await driverCall(keep ? manager.commit() : manager.rollback());
    return value;
  } catch (error) {
    await undone(manager);
    throw error;
  }
}

async function using<T>(connection: Connection, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}

async function undone(manager: EntityManager): Promise<void> {
  if (!manager.isInTransaction()) return;
  // A connection that died has nothing to roll back, and the first error is the one to report.
  await manager.rollback().catch(() => undefined);
}

async function driverCall<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw faultOf(error);
  }
}

/** The query builder under MikroORM: in the manager's transaction, or else on whatever connection is free. */
export const kyselyOf = (manager: EntityManager): Kysely<Tables> => manager.getKysely() as unknown as Kysely<Tables>;
