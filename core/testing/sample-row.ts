import type { Row } from '../app/ports/shelf.ts';
import { Flag, JsonText, WholeNumber } from '../persistence/column-types.ts';
import type { AnyTable, StoredColumn } from '../persistence/table.ts';

/** Some row for any table, without its version: every text is the id, so that no two share a unique key. */
export function sampleRow(table: AnyTable, id: string): Omit<Row, 'version'> {
  const columns = table.columns.filter(({ property }) => property !== 'version');
  return { id, ...Object.fromEntries(columns.map((column) => [column.property, sampleValue(column, id)])) };
}

function sampleValue({ property, type }: StoredColumn, id: string): unknown {
  if (property === 'id') return id;
  if (type instanceof WholeNumber) return 1;
  if (type instanceof Flag) return true;
  return type instanceof JsonText ? { of: id } : id;
}
