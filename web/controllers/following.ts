import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything that tells its listeners when it changes. */
export interface Followed {
  follow(listener: () => void): () => void;
}

/** Renders its host again whenever one of the followed things changes. */
export class Following implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #followed: readonly Followed[];
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, ...followed: readonly Followed[]) {
    this.#host = host;
    this.#followed = followed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = this.#followed.map((one) => one.follow(() => this.#host.requestUpdate()));
    // What changed while the host was away is not told again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }
}
