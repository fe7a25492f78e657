/**
 * Lets one writer of each bureau at a time past, in the order they came, before it takes a connection: those who wait for
 * a bureau's lock would otherwise fill the pool and keep readers out.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  async run<T>(bureau: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(bureau);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last.set(bureau, promise);
    await before;
    try {
      return await work();
    } finally {
      if (this.#last.get(bureau) === promise) this.#last.delete(bureau);
      resolve();
    }
  }
}
