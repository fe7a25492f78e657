export type Bindable = string | number | null | Uint8Array;

/** What both SQLite drivers can do, in one shape: a single open connection. */
export interface Engine {
  readonly driverName: SqliteDriverName;
  all(sql: string, values: readonly Bindable[]): Promise<readonly unknown[]>;
  run(sql: string, values: readonly Bindable[]): Promise<Change>;
  /** Runs any number of statements, answers nothing. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
}

export interface Change {
  readonly changes: number | bigint;
  readonly lastId: number | bigint;
}

export type SqliteDriverName = 'sqlite3' | 'node';

/** A driver that has been loaded, before any file is open. */
export interface EngineKind {
  readonly driverName: SqliteDriverName;
  /** Of the SQLite inside, for example `3.53.4`. */
  readonly version: string;
  open(file: string): Promise<Engine>;
}
