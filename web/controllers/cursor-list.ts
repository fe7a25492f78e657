import type { ReactiveControllerHost } from 'lit';
import { pageSize } from './table-settings.ts';
import { api, type Query } from './api.ts';
import { Resource } from './resource.ts';

interface OnePage {
  readonly next: string | null;
}

/**
 * A list that the server cuts into pages by cursor: one page at a time, with the way back remembered. A change of the query
 * starts at the first page. For a jh-table with paging="server": `.page`, `.more`, `@jh-page=${list.turn}`.
 */
export class CursorList<P extends OnePage> {
  readonly resource: Resource<P, readonly [question: string]>;
  readonly #query: () => Query;
  #asked = '';
  #cursors: readonly (string | undefined)[] = [undefined];

  constructor(host: ReactiveControllerHost, path: string, query: () => Query) {
    this.#query = query;
    this.resource = new Resource<P, readonly [question: string]>(host, {
      keep: true,
      on: () => [this.#question()],
      load: (signal, question) => api.get<P>(path, { signal, query: JSON.parse(question) as Query }),
    });
  }

  /** Page number, from 0. */
  get page(): number {
    return this.#cursors.length - 1;
  }

  get more(): boolean {
    return (this.resource.value?.next ?? null) !== null;
  }

  readonly turn = (event: CustomEvent<'next' | 'previous'>): void => {
    const next = this.resource.value?.next ?? undefined;
    if (event.detail === 'previous') this.#cursors = this.#cursors.slice(0, Math.max(1, this.page));
    else if (next !== undefined) this.#cursors = [...this.#cursors, next];
    this.resource.refresh();
  };

  #question(): string {
    const asked = { ...this.#query(), limit: pageSize.value() };
    // Cursors of another query, or of another page size, lead nowhere.
    if (JSON.stringify(asked) !== this.#asked) this.#cursors = [undefined];
    this.#asked = JSON.stringify(asked);
    return JSON.stringify({ ...asked, after: this.#cursors.at(-1) });
  }
}
