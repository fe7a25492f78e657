import type { Home } from '../../core/generated/api/home/home.ts';
import { api } from '../controllers/api.ts';
import { session } from '../controllers/session.ts';

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
