import type { Caller } from '../ports/caller.ts';
import type { ReadShelves } from '../ports/shelves.ts';

/** One line of somebody's own work. */
export interface HomeItem {
  readonly id: string;
  /** Catalogue id and its parameters. */
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Page of the web app, for example `#/projects/PR1`. */
  readonly link: string | null;
  /** Epoch milliseconds. */
  readonly due: number | null;
}

/** What waits for the caller, what the caller has done, what the caller started. */
export interface HomeWork {
  readonly todo: readonly HomeItem[];
  readonly done: readonly HomeItem[];
  readonly mine: readonly HomeItem[];
}

export const noWork: HomeWork = { todo: [], done: [], mine: [] };

/** An area's share of the home page, from the caller's own tasks only (BJ11-03); never from what others did in secret. */
export type HomeContributor = (tx: ReadShelves, caller: Caller, now: number) => Promise<HomeWork>;
