import { css, html, nothing } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

/**
 * A modal dialog: heading, content, and actions in the slot `actions`. Opens and closes by `open`; Esc and the closing button fire
 * `jh-close`. Focus returns to where it came from.
 */
export class Dialog extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: min(var(--dialog-width, 480px), calc(100vw - 24px));
        max-height: calc(100vh - 48px);
        padding: 0;
        border: 1px solid var(--line);
        border-radius: calc(var(--radius) * 1.5);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(20 24 30 / 45%);
      }
      :host([wide]) dialog {
        --dialog-width: 880px;
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
        padding: 16px 20px;
        overflow: auto;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
        padding: 12px 20px;
        border-top: 1px solid var(--line);
      }
    `,
  ];
  static override properties = {
    open: { type: Boolean, reflect: true },
    heading: {},
    wide: { type: Boolean, reflect: true },
    fixed: { type: Boolean },
    bare: { type: Boolean },
  };

  declare open: boolean;
  declare heading: string;
  declare wide: boolean;
  /** Cannot be put away, only answered. */
  declare fixed: boolean;
  /** Without a row of actions. */
  declare bare: boolean;

  constructor() {
    super();
    Object.assign(this, { open: false, heading: '', wide: false, fixed: false, bare: false });
  }

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<dialog aria-labelledby="heading" @cancel=${this.#cancel} @close=${this.#closed}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        ${
          this.fixed
            ? nothing
            : html`<button
                class="button"
                data-kind="quiet"
                type="button"
                aria-label=${say('frame.action.close')}
                title=${say('frame.action.close')}
                @click=${this.#put}
              >
                ${icon('close')}
              </button>`
        }
      </header>
      <div class="content"><slot></slot></div>
      ${this.bare ? nothing : html`<footer><slot name="actions"></slot></footer>`}
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    if (!this.fixed) this.#put();
  };

  // The browser may close it by itself after a second Esc.
  readonly #closed = (): void => {
    if (this.open) this.#put();
  };

  readonly #put = (): void => {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-dialog', Dialog);
declare global {
  interface HTMLElementTagNameMap {
    'jh-dialog': Dialog;
  }
}
