import { html } from 'lit';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { css } from 'lit';
import '../../elements/button.ts';
import '../../elements/messages.ts';
import '../../elements/password-field.ts';

/** Changing one's password: the present one, the new one twice; every broken rule is listed. */
export class NewPassword extends JihengElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: 12px;
        max-width: 380px;
      }
    `,
  ];

  readonly #form = new Form(this, {
    start: () => ({ current: '', next: '', again: '' }),
    check: (draft) => ({
      ...(draft.current === '' && { current: say('frame.field.missing') }),
      ...(draft.next === '' && { next: say('frame.field.missing') }),
      ...(draft.next !== draft.again && { again: say('password.differs') }),
    }),
    send: (draft) => session.changePassword(draft.current, draft.next),
    done: () => {
      this.#form.reset();
      toast(say('password.done'));
    },
    guard: false,
  });

  override render(): unknown {
    const form = this.#form;
    return html`<jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-password-field ${form.field('current')} label=${say('password.current')} required></jh-password-field>
        <jh-password-field
          ${form.field('next')}
          label=${say('password.next')}
          autocomplete="new-password"
          required
        ></jh-password-field>
        <jh-password-field
          ${form.field('again')}
          label=${say('password.again')}
          autocomplete="new-password"
          required
        ></jh-password-field>
        <jh-button kind="primary" submit ?busy=${form.busy}>${say('password.send')}</jh-button>
      </form>`;
  }
}

customElements.define('jh-new-password', NewPassword);
declare global {
  interface HTMLElementTagNameMap {
    'jh-new-password': NewPassword;
  }
}
