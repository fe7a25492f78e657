import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';

/** Hands a draw that has changed up to the page. */
export const tellDraw = (from: EventTarget, draw: Draw): boolean =>
  from.dispatchEvent(new CustomEvent('jh-draw', { detail: draw, bubbles: true, composed: true }));

/** One act at a time on a draw: busy while it runs, its problem when it is refused, the new draw told to the page. */
export class Acting implements ReactiveController {
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

  readonly run = async (act: () => Promise<Draw>, done: string): Promise<void> => {
    if (this.busy) return;
    this.#become(true, undefined);
    try {
      const draw = await act();
      this.#become(false, undefined);
      toast(done);
      tellDraw(this.#host, draw);
    } catch (cause) {
      this.#become(false, asProblem(cause));
    }
  };

  #become(busy: boolean, problem: Problem | undefined): void {
    Object.assign(this, { busy, problem });
    this.#host.requestUpdate();
  }
}
