import { css, html } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** A row of actions; what stands in the slot `end` goes to the far side. */
export class Toolbar extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        justify-content: space-between;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  override render(): unknown {
    return html`<div><slot></slot></div>
      <div><slot name="end"></slot></div>`;
  }
}

customElements.define('jh-toolbar', Toolbar);
declare global {
  interface HTMLElementTagNameMap {
    'jh-toolbar': Toolbar;
  }
}
