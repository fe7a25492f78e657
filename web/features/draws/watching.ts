import type { ReactiveController, ReactiveControllerHost } from 'lit';

const every = 5000;
const quietAfter = 10 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Looks again every few seconds while a ceremony runs in front of people: while the tab is seen, and somebody has touched it
 * within ten minutes or `always` says so (the projector), so that an abandoned page does not keep its sign-in alive.
 */
export class Watching implements ReactiveController {
  readonly #look: () => void;
  readonly #wanted: () => 'no' | 'while-used' | 'always';
  #timer: ReturnType<typeof setInterval> | undefined;
  #touched = Date.now();

  constructor(host: ReactiveControllerHost, wanted: () => 'no' | 'while-used' | 'always', look: () => void) {
    this.#wanted = wanted;
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#touched = Date.now();
    for (const sign of signs) addEventListener(sign, this.#touch, { passive: true });
    this.#timer = setInterval(() => this.#tick(), every);
  }

  hostDisconnected(): void {
    for (const sign of signs) removeEventListener(sign, this.#touch);
    clearInterval(this.#timer);
  }

  readonly #touch = (): void => {
    this.#touched = Date.now();
  };

  #tick(): void {
    const wanted = this.#wanted();
    const used = wanted === 'always' || Date.now() - this.#touched < quietAfter;
    if (wanted !== 'no' && used && document.visibilityState === 'visible') this.#look();
  }
}
