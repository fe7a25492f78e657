import { html, type PropertyValues } from 'lit';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/text-area-field.ts';

export type Measure = 'keep' | 'warn' | 'suspend' | 'remove';
const measures: readonly Measure[] = ['keep', 'warn', 'suspend', 'remove'];

interface Draft {
  readonly measure: Measure;
  readonly reason: string;
}

/** A measure and its reason: to propose, or to decide. Fires `jh-changed` with the review. */
export class DecideForm extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { label: {}, first: {}, send: { attribute: false } };

  /** The word on the button. */
  declare label: string;
  /** The measure chosen to begin with. */
  declare first: Measure;
  declare send: ((draft: Draft, key: string) => Promise<Review>) | undefined;

  readonly #form = new Form<Draft, Review>(this, {
    start: () => ({ measure: this.first ?? 'warn', reason: '' }),
    check: ({ reason }) => (reason.trim().length < 2 ? { reason: say('frame.field.missing') } : {}),
    send: (draft, key) => {
      if (this.send === undefined) throw new Error('nobody takes the decision');
      return this.send({ ...draft, reason: draft.reason.trim() }, key);
    },
    done: (review) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-changed', { detail: review, bubbles: true, composed: true }));
    },
  });

  constructor() {
    super();
    Object.assign(this, { label: '', first: 'warn' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('first')) this.#form.reset();
  }

  override render(): unknown {
    const form = this.#form;
    return html`<jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-radio-field
          ${form.field('measure')}
          label=${say('review.measure')}
          .choices=${measures.map((value) => ({ value, label: say(`review.measure.${value}`) }))}
        ></jh-radio-field>
        <jh-text-area-field
          ${form.field('reason')}
          label=${say('review.reason')}
          maxlength="4000"
          rows="2"
          required
        ></jh-text-area-field>
        <div class="buttons">
          <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}>${this.label}</jh-button>
        </div>
      </form>`;
  }
}

customElements.define('jh-decide-form', DecideForm);
declare global {
  interface HTMLElementTagNameMap {
    'jh-decide-form': DecideForm;
  }
}
