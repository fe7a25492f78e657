import { css, html, nothing, type PropertyValues } from 'lit';
import { Following } from '../controllers/following.ts';
import { session } from '../controllers/session.ts';
import { JihengElement } from '../elements/element.ts';
import { say } from '../i18n/say.ts';
import type { Page } from '../page.ts';
import { base } from '../styles/base.ts';
import './side-nav.ts';
import './top-bar.ts';
import './jump.ts';
import './keys-help.ts';

/** Top bar, left navigation, main part; on narrow screens the navigation opens over the page. */
export class Frame extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template: auto auto 1fr / 196px minmax(0, 1fr);
        min-height: 100vh;
      }
      .skip {
        position: absolute;
        z-index: 50;
        top: -100px;
        left: 8px;
        padding: 6px 12px;
        background: var(--paper);
        border: 2px solid var(--accent);
        border-radius: var(--radius);
      }
      .skip:focus {
        top: 4px;
      }
      .banner {
        grid-column: 1 / -1;
        padding: 2px 16px;
        border-bottom: 1px solid var(--amber);
        background: var(--amber-soft);
        color: var(--amber);
        text-align: center;
        font-size: var(--text-small);
      }
      jh-top-bar {
        grid-column: 1 / -1;
        position: sticky;
        top: 0;
        z-index: 20;
      }
      jh-side-nav {
        position: sticky;
        top: var(--bar);
        height: calc(100vh - var(--bar));
        overflow: auto;
        border-inline-end: 1px solid var(--line);
        background: var(--paper);
      }
      main {
        min-width: 0;
        padding: 16px 20px 32px;
        scroll-margin-top: var(--bar);
      }
      main:focus-visible {
        outline: none;
      }
      .shade {
        display: none;
      }
      @media (max-width: 900px) {
        :host {
          grid-template: auto auto 1fr / minmax(0, 1fr);
        }
        main {
          padding: 12px 12px 24px;
        }
        jh-side-nav {
          display: none;
          position: fixed;
          z-index: 30;
          inset: var(--bar) auto 0 0;
          width: min(280px, 84vw);
          box-shadow: var(--shadow);
        }
        :host([open]) jh-side-nav {
          display: block;
        }
        :host([open]) .shade {
          display: block;
          position: fixed;
          z-index: 25;
          inset: var(--bar) 0 0;
          background: var(--shade);
        }
      }
      @media print {
        :host {
          display: block;
        }
        jh-top-bar,
        jh-side-nav,
        .skip,
        .shade {
          display: none !important;
        }
        main {
          padding: 0;
        }
      }
    `,
  ];
  static override properties = {
    pages: { attribute: false },
    place: {},
    query: { attribute: false },
    open: { type: Boolean, reflect: true },
  };

  declare pages: readonly Page[];
  /** Path of the page that is open. */
  declare place: string;
  declare query: Readonly<Record<string, string>>;
  /** The navigation is open over the page (narrow screens). */
  declare open: boolean;

  constructor() {
    super();
    Object.assign(this, { pages: [], place: '', query: {}, open: false });
    new Following(this, session);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('place')) this.open = false;
  }

  override render(): unknown {
    return html`<a class="skip" href="#main" @click=${this.#skip}>${say('frame.skip')}</a>
      <jh-top-bar ?navOpen=${this.open} @jh-nav=${() => (this.open = !this.open)}></jh-top-bar>
      ${session.current()?.demo === true ? html`<div class="banner" role="note">${say('frame.demo')}</div>` : nothing}
      <div class="shade" @click=${() => (this.open = false)}></div>
      <jh-side-nav .pages=${this.pages} .place=${this.place} .query=${this.query} @keydown=${this.#key}></jh-side-nav>
      <main id="main" tabindex="-1"><slot></slot></main>
      <jh-keys-help></jh-keys-help>
      <jh-jump .pages=${this.pages}></jh-jump>`;
  }

  // The address is the router's, so the skip link moves the focus by itself.
  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.open = false;
  };
}

customElements.define('jh-frame', Frame);
declare global {
  interface HTMLElementTagNameMap {
    'jh-frame': Frame;
  }
}
