import { css, html, nothing } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** Nothing here yet: what is missing, and (in the slot) what to do first. */
export class Empty extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        padding: 32px 16px;
        text-align: center;
      }
      p {
        max-width: 36em;
        margin: 0 auto 4px;
      }
      .next {
        margin-top: 12px;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: center;
      }
    `,
  ];
  static override properties = { heading: {}, hint: {} };

  declare heading: string;
  declare hint: string;

  constructor() {
    super();
    Object.assign(this, { heading: '', hint: '' });
  }

  override render(): unknown {
    return html`<p>${this.heading}</p>
      ${this.hint === '' ? nothing : html`<p class="faint">${this.hint}</p>`}
      <div class="next"><slot></slot></div>`;
  }
}

customElements.define('jh-empty', Empty);
declare global {
  interface HTMLElementTagNameMap {
    'jh-empty': Empty;
  }
}
