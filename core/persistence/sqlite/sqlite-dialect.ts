import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseIntrospector, Dialect, DialectAdapter, Driver, Kysely, QueryCompiler } from 'kysely';
import type { EngineKind } from './engine.ts';
import { SqliteDriver, type SqliteFile } from './sqlite-driver.ts';

/** Kysely's SQLite grammar over one of our engines; goes into MikroORM's `driverOptions`. */
export class SqliteDialect implements Dialect {
  readonly #kind: EngineKind;
  readonly #at: SqliteFile;

  constructor(kind: EngineKind, at: SqliteFile) {
    this.#kind = kind;
    this.#at = at;
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#kind, this.#at);
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createIntrospector(database: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(database);
  }
}
