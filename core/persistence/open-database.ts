import path from 'node:path';
import type { Base } from './database-work.ts';
import { migrate } from './migrate.ts';
import { openOrm, type Database } from './orm.ts';
import { acquireDataFolder } from './sqlite/data-folder.ts';
import type { SqliteDriverName } from './sqlite/engine.ts';
import { openSqlite, type SqliteChoice } from './sqlite/open-sqlite.ts';

export interface DatabaseSettings {
  /** SQLite's file and the evidence; made when it is not there. */
  readonly dataFolder: string;
  /** Of a PostgreSQL database; without it the rows are in SQLite in the data folder. */
  readonly databaseUrl?: string;
  readonly sqliteDriver?: SqliteChoice;
}

export interface OpenDatabase extends Base {
  readonly driverName: SqliteDriverName | 'postgresql';
  close(): Promise<void>;
}

/** Name of SQLite's file in the data folder. */
export const databaseFile = 'house.db';

interface Located {
  readonly database: Database;
  readonly driverName: SqliteDriverName | 'postgresql';
  release(): void;
}

/**
 * Opens the database, alone with its file where it is one, with the tables this program knows.
 *
 * @throws Fault STORE-001…008 the data folder and SQLite, STORE-028 a store of a newer program, STORE-029 no database there
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const { database, driverName, release } = await located(settings);
  const closing: (() => Promise<void>)[] = [async () => release()];
  const close = async () => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    const orm = await openOrm(database);
    closing.push(() => orm.close());
    const base = { orm, dialect: database.dialect };
    await migrate(base, database);
    return { ...base, driverName, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function located({ dataFolder, databaseUrl, sqliteDriver = 'auto' }: DatabaseSettings): Promise<Located> {
  if (databaseUrl !== undefined) {
    return { database: { dialect: 'postgresql', url: databaseUrl }, driverName: 'postgresql', release: () => {} };
  }
  const owner = acquireDataFolder(dataFolder);
  try {
    const file = path.join(owner.path, databaseFile);
    const { dialect, driverName } = await openSqlite(file, sqliteDriver, owner);
    return { database: { dialect: 'sqlite', file, sqlite: dialect }, driverName, release: () => owner.release() };
  } catch (error) {
    owner.release();
    throw error;
  }
}
