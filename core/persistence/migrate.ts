import { sql, type Kysely } from 'kysely';
import { Fault } from '../app/fault.ts';
import type { Dialect, Tables } from './connection.ts';
import { inSnapshot, kyselyOf, type Base } from './database-work.ts';
import { steps } from './migrations/index.ts';
import { openOrm, type Database } from './orm.ts';

/** Any number will do, as long as all processes take the same. */
const migrationLock = 7_310_202_611;

/**
 * Brings the database up to the steps this program knows. Only one process at a time does it; the others wait.
 *
 * @throws Fault STORE-028 when the database has steps this program does not know: it belongs to a newer one
 */
export async function migrate(base: Base, database: Database): Promise<void> {
  if ((await pendingSteps(base)).length === 0) return;
  if (base.dialect === 'sqlite') {
    await base.orm.migrator.up();
    return;
  }
  // Its own sessions: a migration may take longer than a request.
  const unhurried = await openOrm(database, { limits: {} });
  try {
    await locked(kyselyOf(unhurried.em), async () => {
      if ((await pendingSteps(base)).length > 0) await unhurried.migrator.up();
    });
  } finally {
    await unhurried.close();
  }
}

/** Names of the steps that the database does not have yet. */
export async function pendingSteps(base: Base): Promise<readonly string[]> {
  const names = await inSnapshot(base, (connection) => connection.run((database) => executed(database, base.dialect)));
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new Fault('STORE-028', { step: unknown });
  return steps.map(({ name }) => name).filter((name) => !names.includes(name));
}

async function executed(database: Kysely<Tables>, dialect: Dialect): Promise<readonly string[]> {
  if (!(await hasMigrations(database, dialect))) return [];
  const rows = await database.selectFrom('migrations').select('name').orderBy('id').execute();
  return rows.map(({ name }) => String(name));
}

async function hasMigrations(database: Kysely<Tables>, dialect: Dialect): Promise<boolean> {
  const { rows } = await (
    dialect === 'postgresql'
      ? sql`select to_regclass('migrations') as name`
      : sql`select name from sqlite_master where type = 'table' and name = 'migrations'`
  ).execute(database);
  return rows.some((row) => (row as { readonly name: unknown }).name !== null);
}

async function locked(database: Kysely<Tables>, work: () => Promise<void>): Promise<void> {
  await database.connection().execute(async (session) => {
    await sql`select pg_advisory_lock(${migrationLock})`.execute(session);
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(session);
    }
  });
}
