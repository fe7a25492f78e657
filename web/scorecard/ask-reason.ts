import { css, html } from 'lit';
import { define, Part } from './part.ts';

/** A dialog that asks for a reason before an act that needs one. Tells `given` with the reason, or `cancelled`. */
export class AskReason extends Part {
  static override styles = [
    ...Part.styles,
    css`
      dialog {
        width: min(32rem, 92vw);
        padding: 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
      }
      dialog::backdrop {
        background: var(--shade);
      }
    `,
  ];
  static override properties = { ...Part.properties, heading: {}, hint: {}, reason: { state: true } };

  declare heading: string;
  declare hint: string;
  declare reason: string;

  constructor() {
    super();
    Object.assign(this, { heading: '', hint: '', reason: '' });
  }

  override render(): unknown {
    const { words } = this;
    return html`<dialog aria-labelledby="heading" @cancel=${() => this.tell('cancelled')}>
      <form class="stack" method="dialog" @submit=${this.#submit}>
        <h2 id="heading">${this.heading}</h2>
        <p class="soft">${this.hint}</p>
        <div class="block">
          <label for="reason">${words.say('card.reason')}</label>
          <textarea
            id="reason"
            rows="4"
            maxlength="1000"
            required
            .value=${this.reason}
            @input=${(event: InputEvent) => (this.reason = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>
        <p class="row">
          <button type="button" @click=${() => this.tell('cancelled')}>${words.say('card.cancel')}</button>
          <button class="primary" type="submit" ?disabled=${this.reason.trim() === ''}>${this.heading}</button>
        </p>
      </form>
    </dialog>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.reason.trim() !== '') this.tell('given', this.reason.trim());
  };
}

define('jiheng-ask-reason', AskReason);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-ask-reason': AskReason;
  }
}
