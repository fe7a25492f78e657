import { css, html, nothing, type PropertyValues } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/text-area-field.ts';

/** An act on a draw that needs its reason in words. */
export interface ReasonedAct {
  readonly heading: string;
  /** What will happen. */
  readonly detail: string;
  readonly label: string;
  /** The act cannot be undone. */
  readonly danger?: boolean;
  readonly send: (reason: string, key: string) => Promise<Draw>;
}

/** The dialog behind such an act: what will happen, the reason, the act. Fires `jh-acted` with the draw. */
export class AskReason extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      p {
        margin-bottom: 12px;
      }
    `,
  ];
  static override properties = { act: { attribute: false } };

  declare act: ReasonedAct | undefined;

  readonly #form = new Form<{ readonly reason: string }, Draw>(this, {
    start: () => ({ reason: '' }),
    check: ({ reason }) => (reason.trim().length < 2 ? { reason: say('draws.act.short') } : {}),
    send: ({ reason }, key) => {
      if (this.act === undefined) throw new Error('no act is asked for');
      return this.act.send(reason.trim(), key);
    },
    done: (draw) => this.dispatchEvent(new CustomEvent('jh-acted', { detail: draw })),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('act')) this.#form.reset();
  }

  override render(): unknown {
    const { act } = this;
    if (act === undefined) return nothing;
    const form = this.#form;
    return html`<jh-dialog open heading=${act.heading}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <p>${act.detail}</p>
      <form @submit=${form.submit} novalidate>
        <jh-text-area-field ${form.field('reason')} label=${act.label} maxlength="400" required></jh-text-area-field>
      </form>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button
        slot="actions"
        kind=${act.danger === true ? 'danger' : 'primary'}
        ?busy=${form.busy}
        @jh-press=${() => form.submit()}
        >${act.heading}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-ask-reason', AskReason);
declare global {
  interface HTMLElementTagNameMap {
    'jh-ask-reason': AskReason;
  }
}
