import { Fault } from '../app/fault.ts';
import type { Stored } from './column-types.ts';
import type { AnyTable, StoredColumn, Table } from './table.ts';

export type StoredRow = Readonly<Record<string, Stored>>;

/**
 * A record as its columns.
 *
 * @throws Fault STORE-026 for a missing or foreign field, or a value its column cannot keep exactly
 */
export function encodeRow<R>(table: Table<R>, row: Readonly<Record<keyof R, unknown>>): StoredRow {
  const missing = table.columns.find(({ property }) => !(property in row));
  if (missing !== undefined) throw new Fault('STORE-026', { table: table.name, field: missing.property });
  return encodeSome(table, row);
}

/** Some fields of a record as their columns. @throws Fault STORE-026 */
export function encodeSome<R>(table: Table<R>, fields: { readonly [K in keyof R]?: unknown }): StoredRow {
  const columns = Object.entries(fields).map(([field, value]) => {
    const column = table.columns.find(({ property }) => property === field);
    if (column === undefined) throw new Fault('STORE-026', { table: table.name, field });
    return [column.name, encodeField(table, column, value)] as const;
  });
  return Object.fromEntries(columns);
}

/** @throws Fault STORE-026 */
export function encodeField(table: AnyTable, column: StoredColumn, value: unknown): Stored {
  if (value === null && column.nullable) return null;
  try {
    return column.type.encode(value);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.code, { table: table.name, field: column.property });
  }
}

/** Stored columns as a record. @throws Fault STORE-027 when a value is not what this program would have stored */
export function decodeRow<R>(table: Table<R>, stored: Readonly<Record<string, unknown>>): R {
  const fields = table.columns.map((column) => {
    const value = stored[column.name];
    if (value === null && column.nullable) return [column.property, null];
    try {
      return [column.property, column.type.decode(value)];
    } catch {
      throw new Fault('STORE-027', { table: table.name, field: column.property });
    }
  });
  return Object.fromEntries(fields) as R;
}
