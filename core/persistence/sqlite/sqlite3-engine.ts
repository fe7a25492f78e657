import type { Bindable, Engine, EngineKind } from './engine.ts';

type Done = (error: Error | null) => void;

/** The part of the package sqlite3 in use; it is optional, so its own types may be absent. */
interface Sqlite3 {
  readonly VERSION: string;
  readonly Database: new (file: string, done: Done) => Sqlite3Database;
}

interface Sqlite3Database {
  all(sql: string, values: readonly Bindable[], done: (error: Error | null, rows: unknown[]) => void): void;
  run(sql: string, values: readonly Bindable[], done: (this: Sqlite3Result, error: Error | null) => void): void;
  exec(sql: string, done: Done): void;
  close(done: Done): void;
}

interface Sqlite3Result {
  readonly changes: number;
  readonly lastID: number;
}

/**
 * The package sqlite3, whose queries run on a thread of their own and leave the process free.
 *
 * @returns undefined where it could not be built or does not load
 */
export async function loadSqlite3(): Promise<EngineKind | undefined> {
  const name: string = 'sqlite3';
  try {
    const { default: sqlite3 } = (await import(name)) as { default: Sqlite3 };
    return {
      driverName: 'sqlite3',
      version: sqlite3.VERSION,
      open: async (file) => engineOf(await opened(sqlite3, file)),
    };
  } catch {
    return undefined;
  }
}

function opened(sqlite3: Sqlite3, file: string): Promise<Sqlite3Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(database)));
  });
}

function engineOf(database: Sqlite3Database): Engine {
  return {
    driverName: 'sqlite3',
    all: (sql, values) =>
      new Promise((resolve, reject) => {
        database.all(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
      }),
    run: (sql, values) =>
      new Promise((resolve, reject) => {
        database.run(sql, values, function answer(error) {
          return error ? reject(error) : resolve({ changes: this.changes, lastId: this.lastID });
        });
      }),
    script: (sql) => finished((done) => database.exec(sql, done)),
    close: () => finished((done) => database.close(done)),
  };
}

function finished(act: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())));
}
