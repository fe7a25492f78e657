import { css, html, nothing } from 'lit';
import type { FormMessage } from '../controllers/form.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

/** Every open message of a form in one list; a message with a field is a jump to it, fired as `jh-jump`. */
export class Messages extends JihengElement {
  static override styles = [
    base,
    css`
      section {
        display: flex;
        gap: 10px;
        padding: 10px 14px;
        margin-bottom: 12px;
        border: 1px solid var(--seal);
        border-radius: var(--radius);
        background: var(--seal-soft);
      }
      .icon {
        flex: none;
        margin-top: 3px;
        color: var(--seal);
      }
      ul {
        list-style: none;
      }
      button {
        padding: 0;
        min-height: 24px;
        border: 0;
        background: none;
        color: var(--accent);
        font: inherit;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 2px;
        cursor: pointer;
      }
    `,
  ];
  static override properties = { messages: { attribute: false } };

  declare messages: readonly FormMessage[];

  constructor() {
    super();
    this.messages = [];
  }

  override render(): unknown {
    if (this.messages.length === 0) return nothing;
    return html`<section role="alert" aria-label=${say('frame.messages.count', { count: this.messages.length })}>
      ${icon('warning')}
      <ul>
        ${this.messages.map(
          (message) =>
            html`<li>
              ${
                message.field === undefined
                  ? message.text
                  : html`<button type="button" @click=${() => this.#jump(message.field ?? '')}>${message.text}</button>`
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #jump(field: string): void {
    this.dispatchEvent(new CustomEvent('jh-jump', { detail: field, bubbles: true, composed: true }));
  }
}

customElements.define('jh-messages', Messages);
declare global {
  interface HTMLElementTagNameMap {
    'jh-messages': Messages;
  }
}
