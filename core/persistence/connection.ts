import type { Kysely } from 'kysely';
import { Fault } from '../app/fault.ts';
import { faultOf } from './database-faults.ts';

/** Tables and columns are named by our own table definitions, never by input. */
export type Tables = Record<string, Record<string, unknown>>;

export type Dialect = 'sqlite' | 'postgresql';

/** One connection held by one use case, from its beginning to its end. */
export class Connection {
  readonly dialect: Dialect;
  readonly #kysely: Kysely<Tables>;
  #failed = false;
  #closed = false;

  constructor(kysely: Kysely<Tables>, dialect: Dialect) {
    this.#kysely = kysely;
    this.dialect = dialect;
  }

  /**
   * Runs one statement.
   *
   * @throws Fault STORE-012 after the end, STORE-011 after a failed statement (PostgreSQL goes no further then, so SQLite
   *   does not either), or the fault that stands for the database's error
   */
  async run<T>(statement: (database: Kysely<Tables>) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Fault('STORE-012');
    if (this.#failed) throw new Fault('STORE-011');
    try {
      return await statement(this.#kysely);
    } catch (error) {
      this.#failed = true;
      throw faultOf(error);
    }
  }

  /** Whether a statement has failed, so that nothing can be committed. */
  get failed(): boolean {
    return this.#failed;
  }

  close(): void {
    this.#closed = true;
  }
}
