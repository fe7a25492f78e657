/** What every stored row has: its id inside the scope, and the version that optimistic saving compares. */
export interface Row {
  readonly id: string;
  readonly version: number;
}

/** A row as it is handed in: the version is the shelf's. */
export type New<R extends Row> = Omit<R, 'version'>;

/** Equality on columns; an array means one of its values. */
export type Where<R> = { readonly [K in keyof R]?: R[K] | readonly R[K][] };

/** One page: rows after `after` in ascending id order, at most `limit` (default 1,000). */
export interface Page {
  readonly after?: string;
  readonly limit?: number;
}

export interface ReadShelf<R extends Row> {
  find(id: string): Promise<R | undefined>;
  /** @throws Fault STORE-020 when the row must exist and does not */
  get(id: string): Promise<R>;
  list(where?: Where<R>, page?: Page): Promise<readonly R[]>;
  /** The first row that fits, or undefined. */
  first(where: Where<R>): Promise<R | undefined>;
  count(where?: Where<R>): Promise<number>;
}

/** Rows of one kind inside the transaction's scope. */
export interface Shelf<R extends Row> extends ReadShelf<R> {
  /** As `find`, holding the row until the transaction ends. */
  forUpdate(id: string): Promise<R | undefined>;
  /** @throws Fault STORE-021 when the id is taken or a unique key is */
  add(row: New<R>): Promise<R>;
  addAll(rows: readonly New<R>[]): Promise<void>;
  /** Saves over the version read; answers the row with its new version. @throws Fault STORE-022 when another save came first */
  save(row: R): Promise<R>;
  remove(id: string): Promise<void>;
}
