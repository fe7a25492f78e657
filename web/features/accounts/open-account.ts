import { html } from 'lit';
import type { CreateAccount } from '../../../core/generated/api/accounts/create-account.ts';
import type { CreatedAccount } from '../../../core/generated/api/accounts/created-account.ts';
import type { Unit } from '../../../core/generated/api/accounts/unit.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/text-field.ts';

/** The dialog that opens an account; fires `jh-opened` with the account and its one-time password. */
export class OpenAccount extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { open: { type: Boolean }, units: { attribute: false } };

  declare open: boolean;
  declare units: readonly Unit[];

  readonly #form = new Form(this, {
    start: () => ({ login: '', displayName: '', unit: '' }),
    check: (draft) => ({
      ...(draft.login.trim() === '' && { login: say('frame.field.missing') }),
      ...(draft.displayName.trim() === '' && { displayName: say('frame.field.missing') }),
    }),
    send: ({ login, displayName, unit }, key) => {
      const body: CreateAccount = {
        login: login.trim(),
        displayName: displayName.trim(),
        ...(unit !== '' && { unit }),
      };
      return api.post<CreatedAccount>('accounts', body, { key });
    },
    done: (opened) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-opened', { detail: opened }));
    },
  });

  constructor() {
    super();
    Object.assign(this, { open: false, units: [] });
  }

  override render(): unknown {
    const form = this.#form;
    const choices = this.units.map((unit) => ({
      value: unit.id,
      label: `${unit.code} ${inLanguage({ zh: unit.nameZh, en: unit.nameEn })}`,
    }));
    return html`<jh-dialog ?open=${this.open} heading=${say('accounts.add')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <p class="soft">${say('accounts.add.hint')}</p>
        <jh-text-field
          ${form.field('login')}
          label=${say('accounts.login')}
          hint=${say('accounts.login.hint')}
          required
          autofocus
        ></jh-text-field>
        <jh-text-field
          ${form.field('displayName')}
          label=${say('accounts.name')}
          maxlength="60"
          required
        ></jh-text-field>
        <jh-select-field
          ${form.field('unit')}
          label=${say('accounts.unit')}
          empty=${say('accounts.unit.none')}
          .choices=${choices}
        ></jh-select-field>
      </form>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('accounts.add')}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-open-account', OpenAccount);
declare global {
  interface HTMLElementTagNameMap {
    'jh-open-account': OpenAccount;
  }
}
