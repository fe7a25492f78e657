import { css, html } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** A thin moving bar with words; stands where the content will be. */
export class Loading extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        padding: 24px 16px;
        color: var(--ink-faint);
        text-align: center;
      }
      .bar {
        position: relative;
        height: 2px;
        margin: 0 auto 8px;
        max-width: 160px;
        background: var(--line);
        overflow: hidden;
      }
      .bar::after {
        content: '';
        position: absolute;
        inset: 0 60% 0 0;
        background: var(--accent);
        animation: run 1.2s ease-in-out infinite alternate;
      }
      @keyframes run {
        to {
          inset: 0 0 0 60%;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .bar::after {
          animation: none;
        }
      }
    `,
  ];

  override render(): unknown {
    return html`<div class="bar"></div>
      <div role="status">${say('frame.loading')}</div>`;
  }
}

customElements.define('jh-loading', Loading);
declare global {
  interface HTMLElementTagNameMap {
    'jh-loading': Loading;
  }
}
