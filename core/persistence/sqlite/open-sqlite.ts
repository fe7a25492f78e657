import { Fault } from '../../app/fault.ts';
import type { DataFolder } from './data-folder.ts';
import type { EngineKind, SqliteDriverName } from './engine.ts';
import { nodeEngine } from './node-engine.ts';
import { SqliteDialect } from './sqlite-dialect.ts';
import type { SqliteFile } from './sqlite-driver.ts';
import { whyNotOpen } from './sqlite-version.ts';
import { loadSqlite3 } from './sqlite3-engine.ts';

export type SqliteChoice = 'auto' | SqliteDriverName;

export interface OpenedSqlite {
  readonly dialect: SqliteDialect;
  readonly driverName: SqliteDriverName;
  readonly version: string;
}

/**
 * Chooses a driver for a file; the file itself is opened by the dialect's first use.
 *
 * @param choice `auto` takes sqlite3 where it loads and may open the file, else the SQLite inside Node
 * @param owner the lock on the file's folder; without it SQLite 3.52.0 opens nothing but `:memory:`
 * @throws Fault STORE-002 or STORE-003 for a version that must not open it, STORE-007 when sqlite3 was asked for and is not there
 */
export async function openSqlite(file: string, choice: SqliteChoice, owner?: DataFolder): Promise<OpenedSqlite> {
  const at = { file, sole: file === ':memory:' || (owner?.holds(file) ?? false) };
  const kind = await kindFor(choice, at);
  const refusal = whyNot(kind, at);
  if (refusal) throw refusal;
  return { dialect: new SqliteDialect(kind, at), driverName: kind.driverName, version: kind.version };
}

async function kindFor(choice: SqliteChoice, at: SqliteFile): Promise<EngineKind> {
  if (choice === 'node') return nodeEngine;
  const sqlite3 = await loadSqlite3();
  if (choice === 'auto') return sqlite3 && !whyNot(sqlite3, at) ? sqlite3 : nodeEngine;
  if (!sqlite3) throw new Fault('STORE-007');
  return sqlite3;
}

const whyNot = ({ driverName, version }: EngineKind, at: SqliteFile): Fault | undefined =>
  whyNotOpen({ driver: driverName, version, ...at });
