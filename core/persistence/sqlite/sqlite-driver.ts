import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { Fault } from '../../app/fault.ts';
import { bindable } from './bindable.ts';
import type { Engine, EngineKind } from './engine.ts';
import { settle } from './settings.ts';
import { whyNotOpen } from './sqlite-version.ts';
import { shapeOf } from './statement-shape.ts';

export interface SqliteFile {
  readonly file: string;
  /** Whether this process holds the lock on the file's folder; an in-memory database is always its own. */
  readonly sole: boolean;
}

/**
 * Kysely driver over either engine: one connection for the whole process, which Kysely's own lock hands to one
 * transaction or statement at a time, and transactions that take the write lock when they begin.
 */
export class SqliteDriver implements Driver {
  readonly #kind: EngineKind;
  readonly #at: SqliteFile;
  #engine: Engine | undefined;

  constructor(kind: EngineKind, at: SqliteFile) {
    this.#kind = kind;
    this.#at = at;
  }

  async init(): Promise<void> {
    this.#engine = await this.#opened();
  }

  async #opened(): Promise<Engine> {
    const engine = await this.#kind.open(this.#at.file);
    try {
      const [row] = await engine.all('select sqlite_version() as version', []);
      const { version } = row as { version: string };
      const refusal = whyNotOpen({ driver: engine.driverName, version, ...this.#at });
      if (refusal) throw refusal;
      await settle(engine, this.#at.file);
    } catch (error) {
      await engine.close();
      throw error;
    }
    return engine;
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#engine ??= await this.#opened();
    return new SqliteConnection(this.#engine);
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // A plain `begin` takes the write lock at the first write, when it may be too late to wait for it.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      // After a full disk or an I/O error SQLite has rolled back by itself; the first error is the one to report.
      if (!String(error).includes('no transaction is active')) await this.#letGo();
    }
  }

  /** Closing rolls back for certain; whoever comes next opens the file anew and sees nothing of what was undone. */
  async #letGo(): Promise<void> {
    const engine = this.#engine;
    this.#engine = undefined;
    await engine?.close();
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint ${quoted(name)}`));
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to ${quoted(name)}`));
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release ${quoted(name)}`));
  }

  async destroy(): Promise<void> {
    await this.#letGo();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map((value, index) => bindable(value, index + 1));
    const shape = shapeOf(sql);
    if (shape === 'reads') return { rows: [...(await this.#engine.all(sql, values))] as R[] };
    if (shape === 'script') return this.#script(sql, values.length);
    const { changes, lastId } = await this.#engine.run(sql, values);
    return { numAffectedRows: BigInt(changes), insertId: BigInt(lastId), rows: [] };
  }

  /** Both drivers would run the first statement of a script and drop the others without a word. */
  async #script<R>(sql: string, values: number): Promise<QueryResult<R>> {
    if (values > 0) throw new Fault('STORE-006');
    await this.#engine.script(sql);
    return { rows: [] };
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    const { rows } = await this.executeQuery<R>(query);
    for (let at = 0; at < rows.length; at += chunkSize) yield { rows: rows.slice(at, at + chunkSize) };
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
