import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed. The browser does not wait for a later render, so `apply` must show the change at once. */
export class Printing implements ReactiveController {
  now = false;
  readonly #apply: () => void;

  constructor(host: ReactiveControllerHost, apply: () => void) {
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  readonly #before = (): void => this.#become(true);
  readonly #after = (): void => this.#become(false);

  #become(now: boolean): void {
    this.now = now;
    this.#apply();
  }
}
