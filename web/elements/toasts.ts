import { css, html } from 'lit';
import { hearNotices, type Notice } from '../controllers/notices.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

const shownFor = 6000;
const iconOf = { info: 'info', good: 'check', bad: 'warning' } as const;

/** Toasts in the corner and the page's one polite live region. Bad news stays until it is put away. */
export class Toasts extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        position: fixed;
        z-index: 40;
        inset: auto 16px 16px auto;
        display: flex;
        flex-direction: column;
        gap: 8px;
        max-width: min(420px, calc(100vw - 32px));
      }
      .toast {
        display: flex;
        gap: 8px;
        align-items: flex-start;
        padding: 8px 8px 8px 12px;
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--paper);
        box-shadow: var(--shadow);
      }
      .toast[data-kind='good'] {
        border-inline-start-color: var(--green);
      }
      .toast[data-kind='bad'] {
        border-inline-start-color: var(--seal);
      }
      .toast > .icon {
        margin-top: 3px;
        flex: none;
      }
      .text {
        flex: 1;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  static override properties = { notices: { state: true }, spoken: { state: true } };

  declare notices: readonly Notice[];
  declare spoken: string;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    Object.assign(this, { notices: [], spoken: '' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = hearNotices((notice) => this.#take(notice));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render(): unknown {
    return html`<div class="spoken" role="status" aria-live="polite">${this.spoken}</div>
      ${this.notices.map(
        (notice) =>
          html`<div class="toast" data-kind=${notice.kind}>
            ${icon(iconOf[notice.kind])}
            <div class="text">${notice.text}</div>
            <button
              class="button"
              type="button"
              data-kind="quiet"
              data-small
              aria-label=${say('frame.action.close')}
              @click=${() => this.#drop(notice)}
            >
              ${icon('close')}
            </button>
          </div>`,
      )}`;
  }

  #take(notice: Notice): void {
    // The same words twice must be heard twice: readers only speak what changes.
    this.spoken = this.spoken === notice.text ? `${notice.text}\u00a0` : notice.text;
    if (notice.spoken) return;
    this.notices = [...this.notices, notice];
    if (notice.kind !== 'bad') setTimeout(() => this.#drop(notice), shownFor);
  }

  #drop(notice: Notice): void {
    this.notices = this.notices.filter((one) => one !== notice);
  }
}

customElements.define('jh-toasts', Toasts);
declare global {
  interface HTMLElementTagNameMap {
    'jh-toasts': Toasts;
  }
}
