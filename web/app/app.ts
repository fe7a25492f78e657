import { css, html } from 'lit';
import { Following } from '../controllers/following.ts';
import { JihengElement } from '../elements/element.ts';
import { PageTitleEvent } from '../elements/page-head.ts';
import { language, languageTag } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { Router } from '../controllers/router.ts';
import { session } from '../controllers/session.ts';
import { asProblem, type Problem } from '../controllers/problem.ts';
import { guardUnload } from '../controllers/unsaved.ts';
import type { Page } from '../page.ts';
import { pages } from '../pages.ts';
import { base } from '../styles/base.ts';
import { mayLeavePage } from './may-leave.ts';
import { work } from './work.ts';
import { applyTheme, theme } from '../controllers/theme.ts';
import './frame.ts';
import './outlet.ts';
import '../elements/loading.ts';
import '../elements/problem.ts';
import '../elements/toasts.ts';
import '../features/session/sign-in.ts';
import '../features/session/first-password.ts';

/** The whole app: nobody, a first password to change, or the frame with the page that the address names. */
export class App extends JihengElement {
  static override styles = [
    base,
    css`
      .wait {
        padding-top: 20vh;
      }
    `,
  ];
  static override properties = { problem: { state: true } };

  declare problem: Problem | undefined;
  #heading = '';
  readonly #router = new Router<Page>(this, () => pages, mayLeavePage);

  constructor() {
    super();
    new Following(this, session, theme);
    this.addEventListener('jh-page-title', (event) => {
      if (event instanceof PageTitleEvent) this.#title(event.title);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', guardUnload);
    addEventListener('focus', work.refresh);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', guardUnload);
    removeEventListener('focus', work.refresh);
  }

  override render(): unknown {
    document.documentElement.lang = languageTag(language.value());
    applyTheme(theme.value());
    return html`${this.#renderContent()}<jh-toasts></jh-toasts>`;
  }

  #renderContent(): unknown {
    const state = session.state();
    if (this.problem !== undefined)
      return html`<jh-problem class="wait" .problem=${this.problem} retry @jh-retry=${this.#load}></jh-problem>`;
    if (state.kind === 'unknown') return html`<jh-loading class="wait"></jh-loading>`;
    if (state.kind === 'signed-out') return html`<jh-sign-in ?lost=${state.lost}></jh-sign-in>`;
    if (state.session.mustChangePassword) return html`<jh-first-password></jh-first-password>`;
    return this.#renderFrame();
  }

  #renderFrame(): unknown {
    const { page, params, query } = this.#router.found;
    // A new role or year is a new world: the page starts afresh.
    const world = `${session.current()?.role}/${session.current()?.year}`;
    return html`<jh-frame .pages=${pages} .place=${page?.path ?? ''} .query=${query}>
      <jh-outlet .page=${page} .params=${params} .query=${query} .world=${world}></jh-outlet>
    </jh-frame>`;
  }

  protected override updated(): void {
    this.#title(this.#heading);
  }

  #title(heading: string): void {
    this.#heading = heading;
    document.title = heading === '' ? say('frame.product') : `${heading} · ${say('frame.product')}`;
  }

  readonly #load = async (): Promise<void> => {
    this.problem = undefined;
    try {
      await session.load();
    } catch (cause) {
      this.problem = asProblem(cause);
    }
  };
}

customElements.define('jh-app', App);
