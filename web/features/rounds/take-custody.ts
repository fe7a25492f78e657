import { html, nothing } from 'lit';
import type { CustodyTaken } from '../../../core/generated/api/rounds/custody-taken.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { TakeCustody as TakeBody } from '../../../core/generated/api/rounds/take-custody.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { ownHolder } from './own-share.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/password-field.ts';

interface Draft {
  readonly passphrase: string;
  readonly again: string;
}

/** The dialog that takes the reader's share: a passphrase twice, or for the safe a printed code. Fires `jh-taken` with the answer. */
export class TakeCustody extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { open: { type: Boolean }, round: { attribute: false } };

  declare open: boolean;
  declare round: Round | undefined;

  readonly #form = new Form<Draft, CustodyTaken>(this, {
    start: () => ({ passphrase: '', again: '' }),
    check: (draft) => (this.#isSafe ? {} : faultsOf(draft, this.#length)),
    send: ({ passphrase }, key) => {
      if (this.round === undefined) throw new Error('no round to keep a share of');
      const body: TakeBody = this.#isSafe ? {} : { passphrase };
      return api.post<CustodyTaken>(roundPath(this.round, 'custody'), body, { key });
    },
    done: (taken) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-taken', { detail: taken }));
    },
  });

  constructor() {
    super();
    this.open = false;
  }

  get #isSafe(): boolean {
    return this.round !== undefined && ownHolder(this.round) === 'safe';
  }

  get #length(): number {
    return this.round?.rules.custody.passphraseLength ?? 0;
  }

  override render(): unknown {
    if (!this.open) return nothing;
    const form = this.#form;
    const heading = say(this.#isSafe ? 'rounds.custody.safe.make' : 'rounds.custody.take');
    return html`<jh-dialog open heading=${heading}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      ${this.#isSafe ? html`<p class="note">${say('rounds.custody.safe.warning')}</p>` : this.#renderForm()}
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${heading}</jh-button
      >
    </jh-dialog>`;
  }

  #renderForm(): unknown {
    const form = this.#form;
    return html`<form @submit=${form.submit} novalidate>
      <p class="note">${say('rounds.custody.warning')}</p>
      <jh-password-field
        ${form.field('passphrase')}
        label=${say('rounds.custody.passphrase')}
        hint=${say('rounds.custody.passphrase.hint', { length: this.#length })}
        autocomplete="new-password"
        required
        autofocus
      ></jh-password-field>
      <jh-password-field
        ${form.field('again')}
        label=${say('rounds.custody.again')}
        autocomplete="new-password"
        required
      ></jh-password-field>
    </form>`;
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

// Counted and compared as the server derives the key: NFKC, by code point.
function faultsOf({ passphrase, again }: Draft, length: number): Readonly<Record<string, string>> {
  const whole = passphrase.normalize('NFKC');
  if ([...whole].length < length) return { passphrase: say('rounds.custody.short', { length }) };
  return whole === again.normalize('NFKC') ? {} : { again: say('rounds.custody.differs') };
}

customElements.define('jh-take-custody', TakeCustody);
declare global {
  interface HTMLElementTagNameMap {
    'jh-take-custody': TakeCustody;
  }
}
