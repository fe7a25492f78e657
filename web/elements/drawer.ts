import { css, html, nothing } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

/** A panel at the right with details of one thing; Esc closes it (`jh-close`), focus returns to where it came from. */
export class Drawer extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: contents;
      }
      dialog {
        position: fixed;
        inset: 0 0 0 auto;
        width: min(560px, 100vw);
        height: 100vh;
        height: 100dvh;
        max-width: none;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        border-inline-start: 1px solid var(--line);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(20 24 30 / 25%);
      }
      header {
        display: flex;
        gap: 8px;
        align-items: center;
        justify-content: space-between;
        padding: 10px 8px 10px 20px;
        border-bottom: 1px solid var(--line);
      }
      .content {
        flex: 1;
        padding: 16px 20px;
        overflow: auto;
      }
    `,
  ];
  static override properties = { open: { type: Boolean, reflect: true }, heading: {} };

  declare open: boolean;
  declare heading: string;

  constructor() {
    super();
    Object.assign(this, { open: false, heading: '' });
  }

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<dialog aria-labelledby="heading" @cancel=${this.#put} @close=${this.#closed}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button
          class="button"
          data-kind="quiet"
          type="button"
          aria-label=${say('frame.action.close')}
          title=${say('frame.action.close')}
          @click=${this.#put}
        >
          ${icon('close')}
        </button>
      </header>
      <div class="content" tabindex="0" role="region" aria-labelledby="heading"><slot></slot></div>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  readonly #put = (event: Event): void => {
    event.preventDefault();
    this.#tell();
  };

  readonly #closed = (): void => {
    if (this.open) this.#tell();
  };

  #tell(): void {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  }
}

customElements.define('jh-drawer', Drawer);
declare global {
  interface HTMLElementTagNameMap {
    'jh-drawer': Drawer;
  }
}
