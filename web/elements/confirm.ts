import { css, html } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import './dialog.ts';

export interface Question {
  readonly question: string;
  /** What will happen, to whom, and whether it can be undone. */
  readonly detail?: string;
  /** The word on the confirming button; "confirm" when absent. */
  readonly yes?: string;
  /** The act destroys or cannot be undone. */
  readonly danger?: boolean;
}

/** A question in a dialog; made and taken away by `confirmed`. */
export class Confirm extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      p {
        white-space: pre-line;
      }
    `,
  ];
  static override properties = { asked: { attribute: false }, answer: { attribute: false } };

  declare asked: Question;
  declare answer: (value: boolean) => void;

  override render(): unknown {
    const { question, detail = '', yes = say('frame.action.confirm'), danger = false } = this.asked;
    return html`<jh-dialog open heading=${question} @jh-close=${() => this.answer(false)}>
      <p>${detail === '' ? say('frame.confirm.detail') : detail}</p>
      <button class="button" slot="actions" type="button" @click=${() => this.answer(false)}>
        ${say('frame.action.cancel')}
      </button>
      <button
        class="button"
        slot="actions"
        type="button"
        data-kind=${danger ? 'danger' : 'primary'}
        @click=${() => this.answer(true)}
      >
        ${yes}
      </button>
    </jh-dialog>`;
  }
}

customElements.define('jh-confirm', Confirm);

/** Asks in a dialog; true when the reader confirms, false on "cancel", Esc or the closing button. */
export const confirmed = (asked: Question): Promise<boolean> =>
  new Promise((tell) => {
    const element = document.createElement('jh-confirm');
    const answer = (value: boolean): void => {
      element.remove();
      tell(value);
    };
    document.body.append(Object.assign(element, { asked, answer }));
  });

declare global {
  interface HTMLElementTagNameMap {
    'jh-confirm': Confirm;
  }
}
