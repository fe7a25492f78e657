import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toast } from '../../controllers/notices.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';

/** Tells the page that the round is no longer as it shows it. */
export const tellChanged = (from: EventTarget): boolean =>
  from.dispatchEvent(new Event('jh-round-changed', { bubbles: true, composed: true }));

/** One act at a time on a round: busy while it runs, its problem when it is refused; the page is told when it is done. */
export class RoundAct implements ReactiveController {
  busy = false;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.problem = undefined;
  }

  /** @param done what is said when the act is done, from its answer */
  readonly run = async <T>(act: () => Promise<T>, done: (answer: T) => string): Promise<void> => {
    if (this.busy) return;
    this.#become(true, undefined);
    try {
      const said = done(await act());
      this.#become(false, undefined);
      toast(said);
      tellChanged(this.#host);
    } catch (cause) {
      this.#become(false, asProblem(cause));
    }
  };

  #become(busy: boolean, problem: Problem | undefined): void {
    Object.assign(this, { busy, problem });
    this.#host.requestUpdate();
  }
}
