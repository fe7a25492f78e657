import { Fault } from '../app/fault.ts';
import type { Scope } from '../app/ports/scope.ts';
import type { New, Page, Row, Shelf, Where } from '../app/ports/shelf.ts';
import type { Connection } from './connection.ts';
import { decodeRow, encodeRow } from './row-codec.ts';
import { fits } from './search.ts';
import type { Table } from './table.ts';

/** What a shelf stands on. */
export interface ShelfPlace<R> {
  readonly kind: string;
  readonly table: Table<R>;
  /** With year 0 for standing kinds. */
  readonly scope: Scope;
  readonly connection: Connection;
}

/** Rows a page holds unless it says otherwise. */
const pageSize = 1000;

/** Bound values of one insert; PostgreSQL takes 65,535, SQLite 32,766. */
const valuesAtOnce = 30_000;

/** The rows of one kind in one scope; every statement carries bureau and year. */
export class RowShelf<R extends Row> implements Shelf<R> {
  readonly #at: ShelfPlace<R>;

  constructor(place: ShelfPlace<R>) {
    this.#at = place;
  }

  async find(id: string): Promise<R | undefined> {
    return this.#one({ id } as unknown as Where<R>);
  }

  async get(id: string): Promise<R> {
    const row = await this.find(id);
    if (row === undefined) throw new Fault('STORE-020', { kind: this.#at.kind, id });
    return row;
  }

  async list(where: Where<R> = {}, { after, limit = pageSize }: Page = {}): Promise<readonly R[]> {
    const { table, connection } = this.#at;
    const rows = await connection.run((database) => {
      const found = database.selectFrom(table.name).selectAll().where(this.#fits(where)).orderBy('id').limit(limit);
      return (after === undefined ? found : found.where('id', '>', after)).execute();
    });
    return rows.map((row) => decodeRow(table, row));
  }

  async first(where: Where<R>): Promise<R | undefined> {
    return this.#one(where);
  }

  async count(where: Where<R> = {}): Promise<number> {
    const { table, connection } = this.#at;
    const { rows } = await connection.run((database) =>
      database
        .selectFrom(table.name)
        .select(({ fn }) => fn.countAll<string | number>().as('rows'))
        .where(this.#fits(where))
        .executeTakeFirstOrThrow(),
    );
    return Number(rows);
  }

  async forUpdate(id: string): Promise<R | undefined> {
    const { table, connection } = this.#at;
    const row = await connection.run((database) => {
      const found = database
        .selectFrom(table.name)
        .selectAll()
        .where(this.#fits({ id } as unknown as Where<R>));
      // On SQLite the transaction holds the only write lock from its beginning.
      return (connection.dialect === 'postgresql' ? found.forUpdate() : found).executeTakeFirst();
    });
    return row && decodeRow(table, row);
  }

  async add(row: New<R>): Promise<R> {
    const added = { ...row, version: 1 } as unknown as R;
    await this.#insert([added]);
    return added;
  }

  async addAll(rows: readonly New<R>[]): Promise<void> {
    const atOnce = Math.floor(valuesAtOnce / (this.#at.table.columns.length + 2));
    for (let from = 0; from < rows.length; from += atOnce) {
      await this.#insert(rows.slice(from, from + atOnce).map((row) => ({ ...row, version: 1 }) as unknown as R));
    }
  }

  async save(row: R): Promise<R> {
    const { table, connection, kind } = this.#at;
    const saved = { ...row, version: row.version + 1 };
    const { numUpdatedRows } = await this.#naming(row.id, () =>
      connection.run((database) =>
        database
          .updateTable(table.name)
          .set(encodeRow(table, saved))
          .where(this.#fits({ id: row.id, version: row.version } as unknown as Where<R>))
          .executeTakeFirstOrThrow(),
      ),
    );
    if (numUpdatedRows !== 1n) throw new Fault('STORE-022', { kind, id: row.id });
    return saved;
  }

  async remove(id: string): Promise<void> {
    const { table, connection } = this.#at;
    await connection.run((database) =>
      database
        .deleteFrom(table.name)
        .where(this.#fits({ id } as unknown as Where<R>))
        .execute(),
    );
  }

  async #one(where: Where<R>): Promise<R | undefined> {
    const [row] = await this.list(where, { limit: 1 });
    return row;
  }

  async #insert(rows: readonly R[]): Promise<void> {
    const { table, connection, scope } = this.#at;
    const values = rows.map((row) => ({ bureau: scope.bureau, year: scope.year, ...encodeRow(table, row) }));
    await this.#naming(rows[0]?.id ?? '', () =>
      connection.run((database) => database.insertInto(table.name).values(values).execute()),
    );
  }

  /** Says which row a unique key refused. */
  async #naming<T>(id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Fault && error.code === 'STORE-021')
        throw new Fault('STORE-021', { kind: this.#at.kind, id });
      throw error;
    }
  }

  #fits(where: Where<R>) {
    return fits(this.#at.table, this.#at.scope, where);
  }
}
