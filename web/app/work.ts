import { api } from '../controllers/api.ts';
import { session } from '../controllers/session.ts';

/** One line of own work: a text of the catalogue, where it leads, when it is due (epoch milliseconds). */
export interface WorkItem {
  readonly id: string;
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string | null;
  readonly due: number | null;
}

/** Own work by list: 待办, 已办, 我发起. */
export interface Home {
  readonly todo: readonly WorkItem[];
  readonly done: readonly WorkItem[];
  readonly mine: readonly WorkItem[];
  readonly unread: number;
}

const listeners = new Set<() => void>();
let counts = { todo: 0, unread: 0 };

/** How much waits for the reader: shown in the navigation and the top bar, asked again at each change of place. */
export const work = {
  todo: (): number => counts.todo,
  unread: (): number => counts.unread,

  follow: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Takes over figures that a page has just read. */
  take: (next: { readonly todo?: number; readonly unread?: number }): void => {
    counts = { ...counts, ...next };
    for (const listener of listeners) listener();
  },

  /** Asks the server; a failure leaves the figures as they are, since the page itself will say what is wrong. */
  refresh: async (): Promise<void> => {
    if (session.current() === undefined) return;
    const home = await api.get<Home>('home').catch(() => undefined);
    if (home !== undefined) work.take({ todo: home.todo.length, unread: home.unread });
  },
};
