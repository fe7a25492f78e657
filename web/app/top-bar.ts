import { css, html, nothing } from 'lit';
import type { Session } from '../../core/generated/api/accounts/session.ts';
import { Following } from '../controllers/following.ts';
import { toast } from '../controllers/notices.ts';
import { asProblem } from '../controllers/problem.ts';
import { go } from '../controllers/router.ts';
import { session } from '../controllers/session.ts';
import { JihengElement } from '../elements/element.ts';
import { icon } from '../elements/icon.ts';
import { inLanguage, say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { control } from '../styles/control.ts';
import { mayLeavePage } from './may-leave.ts';
import { work } from './work.ts';
import { bureauYears } from './years.ts';
import './account-menu.ts';
import './language-switch.ts';

/** Bureau, fiscal year, role, inbox, language, account. */
export class TopBar extends JihengElement {
  static override styles = [
    base,
    control,
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
      label {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--ink-faint);
        white-space: nowrap;
      }
      .control {
        width: auto;
        border-color: var(--line);
      }
      .menu {
        display: none;
      }
      .inbox {
        position: relative;
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
        .word,
        .bureau {
          display: none;
        }
        header {
          gap: 4px;
          padding: 4px 8px;
        }
        .control {
          max-width: 7.5rem;
          padding-inline: 4px;
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
      <a class="name" href="#/" title=${bureau}
        ><span class="mark">${say('frame.product')}</span><span class="bureau">${bureau}</span></a
      >
      <span class="space"></span>
      ${this.#renderYear(now)}${this.#renderRole(now)}
      <a class="button inbox" data-kind="quiet" href="#/inbox">
        ${icon('inbox')}<span class="word">${say('frame.inbox')}</span>${this.#renderUnread()}
      </a>
      <jh-language-switch></jh-language-switch>
      <jh-account-menu></jh-account-menu>
    </header>`;
  }

  #renderYear(now: Session): unknown {
    return html`<label>
      <span class="word">${say('frame.year')}</span>
      <select class="control" aria-label=${say('frame.year')} @change=${this.#chooseYear}>
        ${bureauYears(now.year, Date.now()).map((year) => html`<option value=${year} .selected=${year === now.year}>${year}</option>`)}
      </select>
    </label>`;
  }

  #renderRole(now: Session): unknown {
    return html`<label>
      <span class="word">${say('frame.role')}</span>
      <select class="control" aria-label=${say('frame.role')} @change=${this.#chooseRole}>
        ${now.roles.map((role) => html`<option value=${role} .selected=${role === now.role}>${say(`role.${role}`)}</option>`)}
      </select>
    </label>`;
  }

  #renderUnread(): unknown {
    const unread = work.unread();
    return unread === 0
      ? nothing
      : html`<span class="count" aria-label=${say('frame.inbox.unread', { count: unread })}>${unread}</span>`;
  }

  readonly #nav = (): void => {
    this.dispatchEvent(new Event('jh-nav', { bubbles: true, composed: true }));
  };

  readonly #chooseYear = (event: Event): Promise<void> => {
    const year = Number((event.target as HTMLSelectElement).value);
    return this.#change(() => session.chooseYear(year));
  };

  readonly #chooseRole = (event: Event): Promise<void> => {
    const wanted = (event.target as HTMLSelectElement).value;
    const role = session.current()?.roles.find((one) => one === wanted);
    return role === undefined ? Promise.resolve() : this.#change(() => session.switchRole(role));
  };

  async #change(act: () => Promise<void>): Promise<void> {
    try {
      if (await mayLeavePage()) {
        await act();
        go('/');
      }
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
    // A choice that was not taken must not stay in the list.
    this.requestUpdate();
  }
}

customElements.define('jh-top-bar', TopBar);
declare global {
  interface HTMLElementTagNameMap {
    'jh-top-bar': TopBar;
  }
}
