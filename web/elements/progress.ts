import { css, html } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** How far something is: `done` of `total`, with the figures in words beside the bar. */
export class Progress extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        gap: 8px;
        align-items: center;
        min-width: 120px;
      }
      progress {
        flex: 1;
        min-width: 60px;
        height: 6px;
        border: 0;
        border-radius: 3px;
        background: var(--line);
        appearance: none;
      }
      progress::-webkit-progress-bar {
        background: var(--line);
        border-radius: 3px;
      }
      progress::-webkit-progress-value {
        background: var(--accent);
        border-radius: 3px;
      }
      progress::-moz-progress-bar {
        background: var(--accent);
        border-radius: 3px;
      }
      @media (forced-colors: active) {
        progress {
          appearance: auto;
        }
      }
    `,
  ];
  static override properties = { done: { type: Number }, total: { type: Number }, label: {} };

  declare done: number;
  declare total: number;
  declare label: string;

  constructor() {
    super();
    Object.assign(this, { done: 0, total: 0, label: '' });
  }

  override render(): unknown {
    return html`<progress max=${Math.max(this.total, 1)} .value=${this.done} aria-label=${this.label}></progress>
      <span>${this.done}/${this.total}</span>`;
  }
}

customElements.define('jh-progress', Progress);
declare global {
  interface HTMLElementTagNameMap {
    'jh-progress': Progress;
  }
}
