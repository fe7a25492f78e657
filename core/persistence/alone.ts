import { AsyncLocalStorage } from 'node:async_hooks';
import { Fault } from '../app/fault.ts';

/** Keeps a use case from opening a second connection while it holds one: on SQLite it would wait for itself for ever. */
export class Alone {
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();

  /** @throws Fault STORE-010 inside another run that has not ended */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()?.open) throw new Fault('STORE-010');
    const mark = { open: true };
    try {
      return await this.#inside.run(mark, work);
    } finally {
      // What was started inside and outlives it (a timer, a server) may open its own.
      mark.open = false;
    }
  }
}
