import { html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { NoValue } from '../../../core/generated/api/draws/no-value.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { JihengElement } from '../../elements/element.ts';
import { instantOf } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { tellDraw } from './acting.ts';
import '../../elements/button.ts';
import '../../elements/date-field.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/text-field.ts';

/** The supervisor ends a draw whose source gave notice that its value will never come. Fires `jh-draw`. */
export class EndWithoutValue extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { draw: { attribute: false }, asking: { state: true } };

  declare draw: Draw | undefined;
  declare asking: boolean;

  readonly #form = new Form<NoValue, Draw>(this, {
    start: () => ({ reference: '', at: '' }),
    check: ({ reference, at }) => ({
      ...(reference.trim() === '' && { reference: say('frame.field.missing') }),
      ...(instantOf(at) === undefined && { at: say('frame.field.notDate') }),
    }),
    send: ({ reference, at }, key) => {
      const body = { reference: reference.trim(), at: new Date(instantOf(at) ?? 0).toISOString() };
      return api.post<Draw>(`draws/${this.draw?.id ?? ''}/no-value`, body, { key });
    },
    done: (draw) => {
      this.asking = false;
      toast(say('draws.state.void'));
      tellDraw(this, draw);
    },
  });

  constructor() {
    super();
    this.asking = false;
  }

  override render(): unknown {
    return html`<jh-button kind="danger" @jh-press=${() => (this.asking = true)}>${say('draws.noValue')}</jh-button>
      ${this.asking ? this.#renderDialog() : nothing}`;
  }

  #renderDialog(): unknown {
    const form = this.#form;
    return html`<jh-dialog open heading=${say('draws.noValue')} @jh-close=${this.#close}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <p>${say('draws.noValue.detail')}</p>
        <jh-text-field
          ${form.field('reference')}
          label=${say('draws.value.notice')}
          maxlength="400"
          required
        ></jh-text-field>
        <jh-date-field ${form.field('at')} label=${say('draws.value.noticeAt')} time required></jh-date-field>
      </form>
      <jh-button slot="actions" @jh-press=${this.#close}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="danger" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('draws.noValue.run')}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #close = (): void => {
    this.asking = false;
    this.#form.reset();
  };
}

customElements.define('jh-end-without-value', EndWithoutValue);
declare global {
  interface HTMLElementTagNameMap {
    'jh-end-without-value': EndWithoutValue;
  }
}
