import { css, html, nothing } from 'lit';
import type { Problem } from '../controllers/problem.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';
import './button.ts';

/** A refusal or failure: what happened, what to do next, the code to quote; with `retry` a button that fires `jh-retry`. */
export class ProblemBox extends JihengElement {
  static override styles = [
    base,
    css`
      .box {
        display: flex;
        gap: 10px;
        padding: 10px 14px;
        border: 1px solid var(--seal);
        border-radius: var(--radius);
        background: var(--seal-soft);
      }
      .icon {
        flex: none;
        margin-top: 3px;
        color: var(--seal);
      }
      .words {
        flex: 1;
        min-width: 0;
      }
      code {
        font-family: var(--mono);
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
    `,
  ];
  static override properties = { problem: { attribute: false }, retry: { type: Boolean } };

  declare problem: Problem | undefined;
  declare retry: boolean;

  constructor() {
    super();
    this.retry = false;
  }

  override render(): unknown {
    const { problem } = this;
    if (problem === undefined) return nothing;
    return html`<div class="box" role="alert">
      ${icon('warning')}
      <div class="words">
        <p>${problem.text}</p>
        ${problem.next === undefined ? nothing : html`<p class="soft">${problem.next}</p>`}
        <code>${problem.code}</code>
      </div>
      ${this.retry ? html`<jh-button icon="reload" @jh-press=${this.#retry}>${say('frame.action.retry')}</jh-button>` : nothing}
    </div>`;
  }

  readonly #retry = (): void => {
    this.dispatchEvent(new Event('jh-retry', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-problem', ProblemBox);
declare global {
  interface HTMLElementTagNameMap {
    'jh-problem': ProblemBox;
  }
}
