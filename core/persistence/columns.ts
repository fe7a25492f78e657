import { p } from '@mikro-orm/core';
import { Flag, JsonText, PlainText, WholeNumber, type ColumnType } from './column-types.ts';

/**
 * One column of a table, standing for values of `V`. The brand is invariant on purpose: a column without `nullable` does not
 * fit a field that may be null.
 */
export interface Column<V> {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly '~value'?: (value: V) => V;
}

/** A column without regard to its values. */
export type AnyColumn = Omit<Column<never>, '~value'>;

const column = <V>(type: ColumnType): Column<V> => ({ type, nullable: false });

/** An id, a code, a digest: text compared by code unit. */
export const id = <V extends string = string>(): Column<V> => column(new PlainText());

/** Text, states, dates, and decimals in canonical text. */
export const text = <V extends string = string>(): Column<V> => column(new PlainText());

/** A whole number of at most 2^53 − 1 either side of zero: versions, counts, money in fen. */
export const wholeNumber = (): Column<number> => column(new WholeNumber());

/** A moment in epoch milliseconds. */
export const time = (): Column<number> => column(new WholeNumber());

export const flag = (): Column<boolean> => column(new Flag());

/** An object or array, stored as JSON text; it cannot be searched by. */
export const json = <V extends object>(): Column<V> => column(new JsonText());

/** The same column, which may also be empty. */
export const nullable = <V>(of: Column<V>): Column<V | null> => ({ type: of.type, nullable: true });

/** The column as MikroORM wants it. */
export function property(of: AnyColumn, fieldName: string): object {
  const built = p.type(of.type).fieldName(fieldName);
  return of.nullable ? built.nullable() : built;
}

/** The same for a column of the primary key. */
export const keyProperty = (of: AnyColumn, fieldName: string): object => p.type(of.type).fieldName(fieldName).primary();
