import { Fault } from '../app/fault.ts';

/** A failed statement, by the database's own code alone: its message repeats the values (decisions.md §5). */
export class DatabaseFault extends Fault {
  /** PostgreSQL's SQLSTATE or SQLite's result code. */
  readonly database: string;

  constructor(code: string, database: string) {
    super(code, { database });
    this.name = 'DatabaseFault';
    this.database = database;
  }

  /** Whether the whole transaction may simply be tried again: serialization failure, deadlock. */
  get passes(): boolean {
    return this.database === '40001' || this.database === '40P01';
  }
}

/** By code of either database; extended SQLite codes are told by their message, which never leaves this file. */
const faults: Readonly<Record<string, string>> = {
  '23505': 'STORE-021',
  SQLITE_CONSTRAINT_UNIQUE: 'STORE-021',
  '55P03': 'STORE-024',
  '57014': 'STORE-024',
  '53300': 'STORE-024',
  SQLITE_BUSY: 'STORE-024',
  SQLITE_LOCKED: 'STORE-024',
  '53100': 'STORE-025',
  SQLITE_FULL: 'STORE-025',
};

/** The fault that stands for an error of a driver; faults pass as they are. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const database = databaseCode(error);
  return new DatabaseFault(faults[database] ?? 'STORE-029', database);
}

const sqliteNames: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  19: 'SQLITE_CONSTRAINT',
};

function databaseCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (/UNIQUE constraint failed/.test(error.message)) return 'SQLITE_CONSTRAINT_UNIQUE';
  // node:sqlite carries the extended result code as a number; its low byte is the primary one.
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteNames[error.errcode & 0xff] ?? `SQLITE_${error.errcode}`;
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
