import { html, nothing, type PropertyValues } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { Call } from '../../../core/generated/api/scoring/call.ts';
import type { Contact } from '../../../core/generated/api/scoring/contact.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import type { ToCall } from './call-list.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/secret.ts';
import '../../elements/text-field.ts';

/** The dialog that shows one phone number for a stated purpose, and forgets it when closed. */
export class ContactExpert extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = {
    round: { attribute: false },
    call: { attribute: false },
    contact: { state: true },
  };

  declare round: Round | undefined;
  declare call: ToCall | undefined;
  declare contact: Contact | undefined;

  readonly #form = new Form<{ readonly purpose: string }, Contact>(this, {
    start: () => ({ purpose: '' }),
    check: ({ purpose }) => (purpose.trim() === '' ? { purpose: say('frame.field.missing') } : {}),
    send: ({ purpose }, key) => {
      if (this.round === undefined || this.call === undefined) throw new Error('nobody to call');
      const body: Call = { task: this.call.task, purpose: purpose.trim() };
      return api.post<Contact>(roundPath(this.round, 'call-list', 'contact'), body, { key });
    },
    done: (contact) => (this.contact = contact),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('call')) return;
    this.contact = undefined;
    this.#form.reset();
  }

  override render(): unknown {
    const { call, contact } = this;
    if (call === undefined) return nothing;
    const heading = say('rounds.calls.contact.of', { pseudonym: call.pseudonym });
    return html`<jh-dialog open heading=${heading}>
      ${contact === undefined ? this.#renderAsking() : this.#renderNumber(contact)}
    </jh-dialog>`;
  }

  #renderAsking(): unknown {
    const form = this.#form;
    return html`<jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-text-field
          ${form.field('purpose')}
          label=${say('rounds.calls.purpose')}
          hint=${say('rounds.calls.purpose.hint')}
          maxlength="200"
          required
          autofocus
        ></jh-text-field>
      </form>
      <jh-button slot="actions" @jh-press=${this.#close}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('rounds.calls.ask')}</jh-button
      >`;
  }

  #renderNumber({ pseudonym, phone }: Contact): unknown {
    return html`<p>${say('rounds.calls.phone', { pseudonym })}</p>
      <jh-secret value=${phone}></jh-secret>
      <p class="soft">${say('rounds.calls.phone.hint')}</p>
      <jh-button slot="actions" kind="primary" @jh-press=${this.#close}>${say('frame.action.close')}</jh-button>`;
  }

  readonly #close = (): void => {
    this.#form.reset();
    this.contact = undefined;
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-contact-expert', ContactExpert);
declare global {
  interface HTMLElementTagNameMap {
    'jh-contact-expert': ContactExpert;
  }
}
