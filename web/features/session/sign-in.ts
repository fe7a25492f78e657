import { css, html, nothing } from 'lit';
import type { House } from '../../../core/generated/api/house/house.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { doorStyle } from './door-style.ts';
import '../../app/language-switch.ts';
import '../../elements/button.ts';
import '../../elements/messages.ts';
import '../../elements/password-field.ts';
import '../../elements/text-field.ts';

/** The door: account and password, in either language. */
export class SignIn extends JihengElement {
  static override styles = [
    base,
    doorStyle,
    css`
      .help {
        margin-top: 16px;
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
    `,
  ];
  static override properties = { lost: { type: Boolean } };

  /** An earlier sign-in has ended. */
  declare lost: boolean;
  readonly #house = new Resource(this, { load: (signal) => api.get<House>('house', { signal }) });
  readonly #form = new Form(this, {
    start: () => ({ login: '', password: '' }),
    check: (draft) => ({
      ...(draft.login.trim() === '' && { login: say('frame.field.missing') }),
      ...(draft.password === '' && { password: say('frame.field.missing') }),
    }),
    send: (draft) => session.signIn(draft.login.trim(), draft.password),
    guard: false,
  });

  constructor() {
    super();
    this.lost = false;
  }

  override render(): unknown {
    const house = this.#house.value;
    const bureau = house === undefined ? '' : inLanguage({ zh: house.bureau.nameZh, en: house.bureau.nameEn });
    return html`<div class="top"><jh-language-switch></jh-language-switch></div>
      <main>
        <p class="mark">${say('frame.product')}<span>${say('frame.tagline')}</span></p>
        <section>
          <p class="bureau">${bureau}</p>
          <h1>${say('signIn.heading')}</h1>
          ${house?.demo === true ? html`<p class="note">${say('frame.demo')}</p>` : nothing}
          ${this.lost ? html`<p class="note">${say('signIn.lost')}</p>` : nothing}
          <jh-messages .messages=${this.#messages} @jh-jump=${this.#jump}></jh-messages>
          <form @submit=${this.#form.submit} novalidate>
            <jh-text-field
              ${this.#form.field('login')}
              label=${say('signIn.login')}
              autocomplete="username"
              required
              autofocus
            ></jh-text-field>
            <jh-password-field
              ${this.#form.field('password')}
              label=${say('signIn.password')}
              required
            ></jh-password-field>
            <jh-button kind="primary" submit ?busy=${this.#form.busy}>${say('signIn.send')}</jh-button>
          </form>
          <p class="help">${say('signIn.help')}</p>
        </section>
        <p class="faint version">${house === undefined ? '' : `${say('frame.product')} ${house.version}`}</p>
      </main>`;
  }

  // The errors of the two fields stand beside them.
  get #messages(): Form<object>['messages'] {
    return this.#form.problem === undefined ? [] : this.#form.messages;
  }

  readonly #jump = (event: CustomEvent<string>): void => this.#form.focusField(event.detail);
}

customElements.define('jh-sign-in', SignIn);
declare global {
  interface HTMLElementTagNameMap {
    'jh-sign-in': SignIn;
  }
}
