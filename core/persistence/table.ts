import { defineEntity, type EntitySchema } from '@mikro-orm/core';
import type { Row } from '../app/ports/shelf.ts';
import { id, keyProperty, property, text, wholeNumber, type AnyColumn, type Column } from './columns.ts';
import { PlainText, type ColumnType } from './column-types.ts';

/** Where a property of a record is stored. */
export interface StoredColumn {
  readonly property: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
}

/** A table, each row of it under (bureau, year, key). */
export interface AnyTable {
  readonly name: string;
  /** Last column of the primary key. */
  readonly key: string;
  readonly entity: EntitySchema;
  /** The columns of the record; bureau and year are the scope's. */
  readonly columns: readonly StoredColumn[];
  /** Rows must not tell in which order they came: SQLite then files them by their random key alone. */
  readonly scattered: boolean;
}

/** A table whose rows are `R`. */
export interface Table<R> extends AnyTable {
  readonly '~row'?: (row: R) => R;
}

/** Exactly one column for each field. */
export type Columns<R> = { readonly [K in keyof R]-?: Column<R[K]> };

/** Property lists within one bureau and year: `[['login']]` makes a login unique there. */
export interface Keys<R> {
  readonly unique?: readonly (readonly (keyof R & string)[])[];
  readonly indexes?: readonly (readonly (keyof R & string)[])[];
  readonly scattered?: true;
}

/**
 * The table behind a kind of row: every field of the record but `id` and `version`, which all rows have.
 *
 * @param name  of the table, snake_case, plural
 */
export function table<R extends Row>(name: string, columns: Columns<Omit<R, keyof Row>>, keys: Keys<R> = {}): Table<R> {
  const all = { id: id(), ...columns, version: wholeNumber() };
  return scoped<R>({ name, key: 'id', columns: all as AnyColumns, keys });
}

/** A table of the kernel that numbers its rows instead of naming them, and never changes the number. */
export function ledger<R extends { readonly sequence: number }>(
  name: string,
  columns: Columns<Omit<R, 'sequence'>>,
  keys: Keys<R> = {},
): Table<R> {
  const all = { sequence: wholeNumber(), ...columns };
  return scoped<R>({ name, key: 'sequence', columns: all as AnyColumns, keys });
}

type AnyColumns = Readonly<Record<string, AnyColumn>>;

interface Definition<R> {
  readonly name: string;
  readonly key: string;
  readonly columns: AnyColumns;
  readonly keys: Keys<R>;
}

function scoped<R>({ name, key, columns, keys }: Definition<R>): Table<R> {
  const scope = { bureau: keyProperty(text(), 'bureau'), year: keyProperty(wholeNumber(), 'year') };
  const own = Object.entries(columns).map(
    ([field, column]) => [field, (field === key ? keyProperty : property)(column, snake(field))] as const,
  );
  const entity = defineEntity({
    name: `${name}_row`,
    tableName: name,
    properties: { ...scope, ...Object.fromEntries(own) } as Readonly<Record<string, object>>,
    uniques: named(name, 'unique', keys.unique),
    indexes: named(name, 'index', keys.indexes),
  });
  return { name, key, entity, columns: Object.entries(columns).map(stored), scattered: keys.scattered ?? false };
}

const stored = ([field, column]: readonly [string, AnyColumn]): StoredColumn => ({
  property: field,
  name: snake(field),
  type: column.type,
  nullable: column.nullable,
});

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const named = (table: string, kind: string, lists: readonly (readonly string[])[] = []) =>
  lists.map((list) => ({
    name: [table, ...list.map(snake), kind].join('_'),
    properties: ['bureau', 'year', ...list],
  }));

/**
 * PostgreSQL sorts text by the locale of the database unless told otherwise; pages by id and keys must not depend on it.
 * SQLite compares bytes by itself.
 */
export function compareByCodeUnit(meta: { readonly properties: Readonly<Record<string, object>> }): void {
  for (const prop of Object.values(meta.properties) as { type?: unknown; primary?: boolean; collation?: string }[]) {
    if (prop.primary === true && prop.type instanceof PlainText) prop.collation = 'C';
  }
}
