import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, SqliteDriver, type Options } from '@mikro-orm/sql';
import type { Dialect } from './connection.ts';
import { areas } from './entities/index.ts';
import { migrationsFor } from './migrations/index.ts';
import type { SqliteDialect } from './sqlite/sqlite-dialect.ts';
import { compareByCodeUnit, type AnyTable } from './table.ts';

/** Where the rows are: a SQLite file behind one of our dialects, or a PostgreSQL database. */
export type Database =
  | { readonly dialect: 'sqlite'; readonly file: string; readonly sqlite: SqliteDialect }
  | { readonly dialect: 'postgresql'; readonly url: string };

/** Limits of a PostgreSQL session that serves requests, in milliseconds. */
const requestLimits = {
  statement_timeout: 30_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
};

export interface OrmChoice {
  /** All, unless only those of one area are looked at. */
  readonly tables?: readonly AnyTable[];
  readonly limits?: Readonly<Record<string, number>>;
}

/** Opens MikroORM over the tables; nothing is connected or created before the first statement. */
export async function openOrm(database: Database, choice: OrmChoice = {}): Promise<MikroORM> {
  const { tables = allTables, limits = requestLimits } = choice;
  const options = common(database.dialect, tables);
  if (database.dialect === 'sqlite') {
    const { file, sqlite } = database;
    return MikroORM.init({ ...options, driver: SqliteDriver, dbName: file, driverOptions: sqlite } as Options);
  }
  // Loaded when it is used: a house on SQLite needs no PostgreSQL client.
  const { PostgreSqlDriver } = await import('@mikro-orm/postgresql');
  const driverOptions = { ...limits, application_name: 'jiheng' };
  return MikroORM.init({
    ...options,
    driver: PostgreSqlDriver,
    clientUrl: database.url,
    driverOptions,
  } as unknown as Options);
}

export const allTables: readonly AnyTable[] = Object.values(areas).flat();

function common(dialect: Dialect, tables: readonly AnyTable[]): Partial<Options> {
  return {
    entities: tables.map(({ entity }) => entity),
    extensions: [Migrator],
    discovery: dialect === 'postgresql' ? { onMetadata: compareByCodeUnit } : {},
    metadataCache: { enabled: false },
    // Its messages repeat statements with their values.
    logger: () => {},
    migrations: {
      migrationsList: migrationsFor(dialect),
      tableName: 'migrations',
      snapshot: false,
      allOrNothing: true,
      disableForeignKeys: false,
      dropTables: false,
    },
  } as Partial<Options>;
}
