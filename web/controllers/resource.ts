import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { asProblem, type Problem } from './problem.ts';
import '../elements/loading.ts';
import '../elements/problem.ts';

export type LoadState<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading'; readonly value?: T }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'error'; readonly problem: Problem; readonly value?: T };

export interface ResourceOptions<T, A extends readonly unknown[]> {
  /** What the load depends on, read before each render of the host: a change loads again; undefined waits. */
  readonly on?: () => A | undefined;
  readonly load: (signal: AbortSignal, ...on: A) => Promise<T>;
  /** Keeps the old value on screen while the new one comes: for pages of one list, not for another object. */
  readonly keep?: boolean;
}

export interface ResourceViews<T> {
  readonly ready: (value: T) => unknown;
  /** Shown instead of `ready` when `isEmpty` says so; says what to do first. */
  readonly empty?: () => unknown;
  readonly isEmpty?: (value: T) => boolean;
  /** Replaces the loading bar. */
  readonly loading?: () => unknown;
}

/**
 * Something the page shows that the server has: loads it, loads again when what it depends on changes, gives up loads that are
 * overtaken, and renders the waiting and the failing by itself.
 */
export class Resource<T, A extends readonly unknown[] = readonly []> implements ReactiveController {
  state: LoadState<T> = { kind: 'waiting' };
  readonly #host: ReactiveControllerHost;
  readonly #options: ResourceOptions<T, A>;
  #on: A | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<T, A>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The value, also an older one while a reload runs or failed. */
  get value(): T | undefined {
    return this.state.kind === 'waiting' ? undefined : this.state.value;
  }

  hostUpdate(): void {
    const on = this.#options.on === undefined ? ([] as unknown as A) : this.#options.on();
    if (on === undefined || sameItems(on, this.#on)) return;
    const first = this.#on === undefined;
    this.#on = on;
    void this.#run(this.#options.keep === true && !first ? this.#busy : { kind: 'loading' });
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#on = undefined;
  }

  /** Loads again; the old value stays visible until the new one is there. */
  readonly reload = (): Promise<void> => this.#run(this.#busy);

  get #busy(): LoadState<T> {
    return this.value === undefined ? { kind: 'loading' } : { kind: 'loading', value: this.value };
  }

  /** Looks again at what the load depends on, at the next render of the host. */
  readonly refresh = (): void => this.#host.requestUpdate();

  /** Shows a value the page already has, for example the answer of a write. */
  readonly set = (value: T): void => {
    this.#running?.abort();
    this.#show({ kind: 'ready', value });
  };

  render(views: ResourceViews<T>): TemplateResult | unknown {
    const { state, value } = this;
    if (state.kind === 'error' && value === undefined) return this.#problem(state.problem);
    if (value === undefined) return views.loading?.() ?? html`<jh-loading></jh-loading>`;
    const shown = views.isEmpty?.(value) === true && views.empty !== undefined ? views.empty() : views.ready(value);
    return html`${state.kind === 'error' ? this.#problem(state.problem) : nothing}${shown}`;
  }

  #problem(problem: Problem): TemplateResult {
    return html`<jh-problem .problem=${problem} retry @jh-retry=${this.reload}></jh-problem>`;
  }

  async #run(first: LoadState<T>): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show(first);
    const state = await this.#load(running.signal);
    if (!running.signal.aborted) this.#show(state);
  }

  async #load(signal: AbortSignal): Promise<LoadState<T>> {
    const kept = this.value;
    try {
      return { kind: 'ready', value: await this.#options.load(signal, ...(this.#on ?? ([] as unknown as A))) };
    } catch (cause) {
      return { kind: 'error', problem: asProblem(cause), ...(kept !== undefined && { value: kept }) };
    }
  }

  #show(state: LoadState<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const sameItems = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
