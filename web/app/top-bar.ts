import { css, html, nothing } from 'lit';
import { Following } from '../controllers/following.ts';
import { session } from '../controllers/session.ts';
import { JihengElement } from '../elements/element.ts';
import { icon } from '../elements/icon.ts';
import { inLanguage, say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { work } from './work.ts';
import './account-menu.ts';
import './language-switch.ts';
import './world-switch.ts';

/** Bureau, fiscal year, role, search, inbox, language, account. On narrow screens year and role stand in the navigation. */
export class TopBar extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      header {
        display: flex;
        gap: 4px 12px;
        align-items: center;
        min-height: var(--bar);
        padding: 4px 12px 4px 16px;
        border-bottom: 1px solid var(--line);
        background: var(--paper);
      }
      .name {
        display: flex;
        gap: 10px;
        align-items: baseline;
        min-width: 0;
        color: var(--ink);
      }
      .name:hover {
        text-decoration: none;
      }
      .mark {
        font-size: 1.125rem;
        font-weight: 700;
        letter-spacing: 0.08em;
        white-space: nowrap;
      }
      .bureau {
        overflow: hidden;
        color: var(--ink-soft);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .space {
        flex: 1;
      }
      .menu {
        display: none;
      }
      .count {
        min-width: 18px;
        padding: 0 5px;
        border-radius: 9px;
        background: var(--accent);
        color: var(--on-accent);
        font-size: var(--text-small);
        line-height: 18px;
        text-align: center;
      }
      @media (max-width: 900px) {
        .menu {
          display: inline-flex;
        }
        jh-world-switch {
          display: none;
        }
        .word {
          position: absolute;
          width: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        header {
          gap: 4px;
          padding: 4px 8px;
        }
      }
    `,
  ];
  static override properties = { navOpen: { type: Boolean } };

  declare navOpen: boolean;

  constructor() {
    super();
    this.navOpen = false;
    new Following(this, session, work);
  }

  override render(): unknown {
    const now = session.current();
    if (now === undefined) return nothing;
    const bureau = inLanguage({ zh: now.bureau.nameZh, en: now.bureau.nameEn });
    return html`<header>
      <button
        class="button menu"
        data-kind="quiet"
        type="button"
        aria-label=${say('frame.nav.label')}
        aria-expanded=${this.navOpen}
        @click=${this.#nav}
      >
        ${icon('menu')}
      </button>
      <a class="name" href="#/" title=${bureau}>
        <span class="mark">${say('frame.product')}</span><span class="bureau">${bureau}</span>
      </a>
      <span class="space"></span>
      <jh-world-switch></jh-world-switch>
      <button class="button" data-kind="quiet" type="button" title="Ctrl+K" @click=${this.#jump}>
        ${icon('search')}<span class="word">${say('frame.jump')}</span>
      </button>
      <a class="button" data-kind="quiet" href="#/inbox">
        ${icon('inbox')}<span class="word">${say('frame.inbox')}</span>${this.#renderUnread()}
      </a>
      <jh-language-switch></jh-language-switch>
      <jh-account-menu></jh-account-menu>
    </header>`;
  }

  #renderUnread(): unknown {
    const unread = work.unread();
    if (unread === 0) return nothing;
    return html`<span class="count" aria-hidden="true">${unread}</span>
      <span class="spoken">${say('frame.inbox.unread', { count: unread })}</span>`;
  }

  readonly #jump = (): void => {
    dispatchEvent(new Event('jh-jump-open'));
  };

  readonly #nav = (): void => {
    this.dispatchEvent(new Event('jh-nav', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-top-bar', TopBar);
declare global {
  interface HTMLElementTagNameMap {
    'jh-top-bar': TopBar;
  }
}
