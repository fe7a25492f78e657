import { css, html } from 'lit';
import { announce } from '../controllers/notices.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

/** A fingerprint: the first characters in groups of four, whole on demand and on paper, with a button that copies it. */
export class Hash extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        max-width: 100%;
      }
      code {
        font-family: var(--mono);
        font-size: 0.9285em;
        overflow-wrap: anywhere;
      }
      .button {
        flex: none;
      }
      @media print {
        .button {
          display: none;
        }
      }
    `,
  ];
  static override properties = { value: {}, whole: { type: Boolean } };

  declare value: string;
  declare whole: boolean;

  constructor() {
    super();
    Object.assign(this, { value: '', whole: false });
  }

  override render(): unknown {
    const groups = this.value.match(/.{1,4}/gu) ?? [];
    const shown = this.whole || groups.length <= 4 ? groups.join(' ') : `${groups.slice(0, 3).join(' ')} …`;
    return html`<code title=${this.value}>${shown}</code>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        data-small
        aria-label=${say('frame.hash.copy')}
        title=${say('frame.hash.copy')}
        @click=${this.#copy}
      >
        ${icon('copy')}
      </button>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.value);
      announce(say('frame.hash.copied'));
    } catch {
      this.whole = true;
      announce(say('frame.hash.byHand'));
    }
  };
}

customElements.define('jh-hash', Hash);
declare global {
  interface HTMLElementTagNameMap {
    'jh-hash': Hash;
  }
}
