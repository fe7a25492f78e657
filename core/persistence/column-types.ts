import { Type } from '@mikro-orm/core';
import { Fault } from '../app/fault.ts';

/** What the drivers hand over for a column, before it becomes a value of a record. */
export type Stored = string | number | null;

/** A column type that encodes and decodes the same way on every driver. */
export abstract class ColumnType<V = unknown> extends Type<V, Stored> {
  /** Whether rows may be searched by equality on it. */
  readonly searchable: boolean = true;

  abstract encode(value: unknown): Stored;
  abstract decode(stored: unknown): V;

  override convertToDatabaseValue(value: V): Stored {
    return this.encode(value);
  }

  override convertToJSValue(stored: Stored): V {
    return this.decode(stored);
  }
}

export class PlainText extends ColumnType<string> {
  override encode(value: unknown): string {
    if (typeof value !== 'string' || !value.isWellFormed() || value.includes('\0')) throw new Fault('STORE-026');
    return value;
  }

  override decode(stored: unknown): string {
    if (typeof stored !== 'string') throw new Fault('STORE-027');
    return stored;
  }

  override getColumnType(): string {
    return 'text';
  }

  override compareAsType(): string {
    return 'string';
  }
}

/** PostgreSQL hands 64-bit integers over as text, the SQLite drivers as numbers; beyond 2^53 a number would lie. */
export class WholeNumber extends ColumnType<number> {
  override encode(value: unknown): number {
    if (!Number.isSafeInteger(value)) throw new Fault('STORE-026');
    // Adding zero turns −0, which no database keeps, into 0.
    return Number(value) + 0;
  }

  override decode(stored: unknown): number {
    const value = typeof stored === 'string' && /^-?\d+$/.test(stored) ? Number(stored) : stored;
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Fault('STORE-027');
    return value;
  }

  override getColumnType(): string {
    return 'bigint';
  }

  override compareAsType(): string {
    return 'number';
  }
}

/** 0 and 1 on both databases: node:sqlite binds no booleans. */
export class Flag extends ColumnType<boolean> {
  override encode(value: unknown): number {
    if (typeof value !== 'boolean') throw new Fault('STORE-026');
    return value ? 1 : 0;
  }

  override decode(stored: unknown): boolean {
    if (stored !== 0 && stored !== 1) throw new Fault('STORE-027');
    return stored === 1;
  }

  override getColumnType(): string {
    return 'smallint';
  }

  override compareAsType(): string {
    return 'boolean';
  }
}

/** JSON as text: the databases' own JSON types reorder members and round numbers. */
export class JsonText extends ColumnType<object> {
  override readonly searchable = false;

  override encode(value: unknown): string {
    if (typeof value !== 'object' || value === null) throw new Fault('STORE-026');
    return JSON.stringify(value);
  }

  override decode(stored: unknown): object {
    if (typeof stored !== 'string') throw new Fault('STORE-027');
    return JSON.parse(stored) as object;
  }

  override getColumnType(): string {
    return 'text';
  }

  override compareAsType(): string {
    return 'string';
  }
}
