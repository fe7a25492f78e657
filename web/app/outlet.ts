import { html, type PropertyValues } from 'lit';
import { asProblem, localProblem, type Problem } from '../controllers/problem.ts';
import { session } from '../controllers/session.ts';
import { Following } from '../controllers/following.ts';
import { JihengElement } from '../elements/element.ts';
import type { Page } from '../page.ts';
import type { PageElement } from '../page-element.ts';
import { mayOpen } from './may-open.ts';
import { work } from './work.ts';
import '../elements/loading.ts';
import '../elements/problem.ts';
import '../features/not-found/not-found.ts';

/** Loads the element of a page, gives it its parameters, and moves the focus to its heading. */
export class Outlet extends JihengElement {
  static override properties = {
    page: { attribute: false },
    params: { attribute: false },
    query: { attribute: false },
    world: {},
    shown: { state: true },
    problem: { state: true },
  };

  declare page: Page | undefined;
  declare params: PageElement['params'];
  declare query: PageElement['query'];
  declare world: string;
  declare shown: PageElement | undefined;
  declare problem: Problem | undefined;
  #first = true;

  constructor() {
    super();
    Object.assign(this, { params: {}, query: {}, world: '' });
    new Following(this, session);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const another =
      changed.has('page') || changed.has('world') || (changed.has('params') && this.#differs(changed.get('params')));
    if (another) void this.#show();
    else if (this.shown !== undefined) Object.assign(this.shown, { query: this.query });
  }

  override render(): unknown {
    if (this.page === undefined) return html`<jh-not-found></jh-not-found>`;
    if (this.problem !== undefined)
      return html`<jh-problem .problem=${this.problem} retry @jh-retry=${this.#show}></jh-problem>`;
    return this.shown ?? html`<jh-loading></jh-loading>`;
  }

  #differs(before: unknown): boolean {
    return JSON.stringify(before) !== JSON.stringify(this.params);
  }

  readonly #show = async (): Promise<void> => {
    const { page } = this;
    Object.assign(this, { shown: undefined, problem: undefined });
    if (page === undefined) return;
    if (!mayOpen(page)) {
      this.problem = localProblem('HTTP-403');
      return;
    }
    void work.refresh();
    await page.load().catch((cause: unknown) => {
      this.problem = asProblem(cause);
    });
    if (page !== this.page || this.problem !== undefined) return;
    const element = document.createElement(page.element) as PageElement;
    Object.assign(element, { params: this.params, query: this.query });
    this.shown = element;
    await this.updateComplete;
    // The first page of a visit begins at the top, where the skip link is.
    if (!this.#first) await element.focusHeading();
    this.#first = false;
  };
}

customElements.define('jh-outlet', Outlet);
declare global {
  interface HTMLElementTagNameMap {
    'jh-outlet': Outlet;
  }
}
