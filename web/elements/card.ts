import { css, html, nothing } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** A section on paper: heading, one line below it, actions at the right (slot `actions`), content. */
export class Card extends JihengElement {
  static override styles = [
    base,
    css`
      section {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        justify-content: space-between;
        padding: 8px 16px;
        border-bottom: 1px solid var(--line);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .content {
        padding: 12px 16px;
      }
      :host([flush]) .content {
        padding: 0;
      }
      @media print {
        section {
          border: 0;
          break-inside: avoid-page;
        }
        header,
        .content {
          padding-inline: 0;
        }
        .actions {
          display: none;
        }
      }
    `,
  ];
  static override properties = { heading: {}, hint: {}, flush: { type: Boolean, reflect: true } };

  declare heading: string;
  declare hint: string;
  /** Content without inner margins, for tables. */
  declare flush: boolean;

  constructor() {
    super();
    Object.assign(this, { heading: '', hint: '', flush: false });
  }

  override render(): unknown {
    const named = this.heading !== '';
    return html`<section aria-labelledby=${named ? 'heading' : nothing}>
      ${named ? this.#renderHead() : nothing}
      <div class="content"><slot></slot></div>
    </section>`;
  }

  #renderHead(): unknown {
    return html`<header>
      <div>
        <h2 id="heading">${this.heading}</h2>
        ${this.hint === '' ? nothing : html`<p class="faint">${this.hint}</p>`}
      </div>
      <div class="actions"><slot name="actions"></slot></div>
    </header>`;
  }
}

customElements.define('jh-card', Card);
declare global {
  interface HTMLElementTagNameMap {
    'jh-card': Card;
  }
}
