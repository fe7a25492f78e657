import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { Fault } from '../app/fault.ts';
import type { Scope } from '../app/ports/scope.ts';
import type { Tables } from './connection.ts';
import { encodeField } from './row-codec.ts';
import type { AnyTable, StoredColumn } from './table.ts';

type Builder = ExpressionBuilder<Tables, string>;

/** Rows of one scope that fit: every condition is an equality, an array means one of its values. */
export function fits(table: AnyTable, scope: Scope, where: Readonly<Record<string, unknown>>) {
  return (builder: Builder): Expression<SqlBool> =>
    builder.and([
      builder('bureau', '=', scope.bureau),
      builder('year', '=', scope.year),
      ...Object.entries(where).map(([field, wanted]) => fitsField(builder, table, { field, wanted })),
    ]);
}

function fitsField(builder: Builder, table: AnyTable, { field, wanted }: { field: string; wanted: unknown }) {
  const column = table.columns.find(({ property }) => property === field);
  // An undefined condition would otherwise be dropped, and find everything.
  if (!column?.type.searchable || wanted === undefined) throw new Fault('STORE-023', { table: table.name, field });
  return Array.isArray(wanted)
    ? isOneOf(builder, table, { column, values: wanted })
    : isEqual(builder, table, { column, value: wanted });
}

function isEqual(builder: Builder, table: AnyTable, { column, value }: { column: StoredColumn; value: unknown }) {
  const stored = encodeField(table, column, value);
  return stored === null ? builder(column.name, 'is', null) : builder(column.name, '=', stored);
}

function isOneOf(builder: Builder, table: AnyTable, wanted: { column: StoredColumn; values: readonly unknown[] }) {
  const { column } = wanted;
  const values = wanted.values.filter((value) => value !== null).map((value) => encodeField(table, column, value));
  const choices = values.length > 0 ? [builder(column.name, 'in', values)] : [];
  // Kysely reads an empty `or` as false: one of no values is none.
  return builder.or(values.length < wanted.values.length ? [...choices, builder(column.name, 'is', null)] : choices);
}
