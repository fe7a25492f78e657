import { css, html, nothing } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

/** One step: done, now, to come, or left out. `note` is a short word below (date, result). */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'coming' | 'skipped';
  readonly note?: string;
  readonly address?: string;
}

// Drawn: not every font has the signs.
const marks = { done: icon('check'), now: icon('right'), coming: '', skipped: '–' } as const;

/** Steps in a line, such as 事前评估 → 目标 → 监控 → 评价 → 应用; the state is said in words as well. */
export class StepBar extends JihengElement {
  static override styles = [
    base,
    css`
      ol {
        display: flex;
        list-style: none;
      }
      li {
        position: relative;
        flex: 1;
        min-width: 0;
        padding: 0 4px;
        text-align: center;
        color: var(--ink-faint);
      }
      li + li::before {
        content: '';
        position: absolute;
        inset: 10px calc(50% + 14px) auto calc(-50% + 14px);
        border-top: 1px solid var(--edge);
      }
      li[data-state='done'] + li::before {
        border-top: 2px solid var(--accent);
      }
      .mark {
        display: flex;
        align-items: center;
        justify-content: center;
        width: 22px;
        height: 22px;
        margin: 0 auto 2px;
        border: 1px solid var(--edge);
        border-radius: 50%;
        background: var(--paper);
        font-size: 0.75rem;
        line-height: 1;
      }
      [data-state='done'] {
        color: var(--ink);
      }
      [data-state='done'] .mark {
        border-color: var(--accent);
        color: var(--accent);
      }
      [data-state='now'] {
        color: var(--accent);
        font-weight: 600;
      }
      [data-state='now'] .mark {
        border: 2px solid var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .note {
        display: block;
        color: var(--ink-faint);
        font-size: var(--text-small);
        font-weight: 400;
      }
      a {
        color: inherit;
      }
    `,
  ];
  static override properties = { steps: { attribute: false }, label: {} };

  declare steps: readonly Step[];
  declare label: string;

  constructor() {
    super();
    Object.assign(this, { steps: [], label: '' });
  }

  override render(): unknown {
    return html`<ol aria-label=${this.label || nothing}>
      ${this.steps.map((step) => this.#renderStep(step))}
    </ol>`;
  }

  #renderStep(step: Step): unknown {
    const title = step.address === undefined ? step.title : html`<a href=${step.address}>${step.title}</a>`;
    return html`<li data-state=${step.state} aria-current=${step.state === 'now' ? 'step' : nothing}>
      <span class="mark" aria-hidden="true">${marks[step.state]}</span>${title}<span class="spoken"
        >${say(`frame.step.${step.state}`)}</span
      >
      ${step.note === undefined ? nothing : html`<span class="note">${step.note}</span>`}
    </li>`;
  }
}

customElements.define('jh-step-bar', StepBar);
declare global {
  interface HTMLElementTagNameMap {
    'jh-step-bar': StepBar;
  }
}
