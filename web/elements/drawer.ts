import { css, html, nothing } from 'lit';
import { Modal } from './modal.ts';

/** A panel at the right with details of one thing; Esc and the closing button fire `jh-close`. */
export class Drawer extends Modal {
  static override styles = [
    ...Modal.styles,
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
        min-height: 3rem;
        padding: 6px 8px 6px 20px;
        border-bottom: 1px solid var(--line);
      }
      .content {
        flex: 1;
        padding: 16px 20px;
        overflow: auto;
      }
    `,
  ];

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<dialog aria-labelledby="heading" @cancel=${this.cancelled}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        ${this.renderClose()}
      </header>
      <div class="content" tabindex="0" role="region" aria-labelledby="heading"><slot></slot></div>
    </dialog>`;
  }
}

customElements.define('jh-drawer', Drawer);
declare global {
  interface HTMLElementTagNameMap {
    'jh-drawer': Drawer;
  }
}
