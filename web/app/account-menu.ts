import { css, html, nothing } from 'lit';
import { Following } from '../controllers/following.ts';
import { toast } from '../controllers/notices.ts';
import { asProblem } from '../controllers/problem.ts';
import { session } from '../controllers/session.ts';
import { JihengElement } from '../elements/element.ts';
import { icon } from '../elements/icon.ts';
import { inLanguage, say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { mayLeavePage } from './may-leave.ts';
import { theme, themes } from '../controllers/theme.ts';
import '../elements/menu.ts';

const themeIcons = { auto: 'auto', light: 'light', dark: 'dark' } as const;

/** Who is signed in; theme, keys, own account, sign-out. */
export class AccountMenu extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: inline-block;
      }
      .who {
        padding: 4px 8px 8px;
        border-bottom: 1px solid var(--line);
      }
      .line {
        display: flex;
        gap: 4px;
        align-items: center;
        padding: 4px 0;
      }
      .block {
        width: 100%;
        justify-content: flex-start;
        color: var(--ink);
      }
      .button[aria-pressed='true'] {
        background: var(--accent-soft);
      }
    `,
  ];

  constructor() {
    super();
    new Following(this, session, theme);
  }

  override render(): unknown {
    const now = session.current();
    if (now === undefined) return nothing;
    const unit = now.unit === null ? undefined : inLanguage({ zh: now.unit.nameZh, en: now.unit.nameEn });
    return html`<jh-menu bare icon="person" label=${say('frame.account.menu', { name: now.displayName })}>
      <div class="who">
        <strong>${now.displayName}</strong>
        <div class="faint">${now.login}${unit === undefined ? nothing : html` · ${unit}`}</div>
      </div>
      <div class="line" role="group" aria-label=${say('frame.theme')}>
        ${themes.map((one) => this.#renderTheme(one))}
      </div>
      <a class="button block" data-kind="quiet" href="#/account">${icon('person')}${say('frame.account')}</a>
      <button class="button block" data-kind="quiet" type="button" @click=${this.#keys}>
        ${icon('keys')}${say('frame.keys.heading')}
      </button>
      <button class="button block" data-kind="quiet" type="button" @click=${this.#signOut}>
        ${icon('out')}${say('frame.signOut')}
      </button>
    </jh-menu>`;
  }

  #renderTheme(one: (typeof themes)[number]): unknown {
    return html`<button
      class="button"
      data-kind="quiet"
      type="button"
      aria-pressed=${one === theme.value()}
      @click=${() => theme.choose(one)}
    >
      ${icon(themeIcons[one])}${say(`frame.theme.${one}`)}
    </button>`;
  }

  readonly #keys = (): void => {
    this.renderRoot.querySelector('jh-menu')?.removeAttribute('open');
    dispatchEvent(new Event('jh-keys'));
  };

  readonly #signOut = async (): Promise<void> => {
    if (!(await mayLeavePage())) return;
    await session.signOut().catch((cause: unknown) => toast(asProblem(cause).text, 'bad'));
  };
}

customElements.define('jh-account-menu', AccountMenu);
declare global {
  interface HTMLElementTagNameMap {
    'jh-account-menu': AccountMenu;
  }
}
