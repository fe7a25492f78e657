import { css, html, nothing } from 'lit';
import { Modal } from './modal.ts';

/** A modal dialog: heading, content, and actions in the slot `actions`. Esc and the closing button fire `jh-close`. */
export class Dialog extends Modal {
  static override styles = [
    ...Modal.styles,
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
        min-height: 3rem;
        padding: 6px 8px 6px 20px;
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
    wide: { type: Boolean, reflect: true },
    fixed: { type: Boolean },
    bare: { type: Boolean },
  };

  declare wide: boolean;
  /** Cannot be put away, only answered. */
  declare fixed: boolean;
  /** Without a row of actions. */
  declare bare: boolean;

  constructor() {
    super();
    Object.assign(this, { wide: false, fixed: false, bare: false });
  }

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<dialog aria-labelledby="heading" @cancel=${this.#cancelled}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        ${this.fixed ? nothing : this.renderClose()}
      </header>
      <div class="content"><slot></slot></div>
      ${this.bare ? nothing : html`<footer><slot name="actions"></slot></footer>`}
    </dialog>`;
  }

  readonly #cancelled = (event: Event): void => {
    if (this.fixed) event.preventDefault();
    else this.cancelled(event);
  };
}

customElements.define('jh-dialog', Dialog);
declare global {
  interface HTMLElementTagNameMap {
    'jh-dialog': Dialog;
  }
}
