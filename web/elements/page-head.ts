import { css, html, nothing, type PropertyValues } from 'lit';
import { session } from '../controllers/session.ts';
import { date } from '../i18n/dates.ts';
import { inLanguage, say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** Told when the heading of the page changes; the app makes the window title of it. */
export class PageTitleEvent extends Event {
  readonly title: string;

  constructor(title: string) {
    super('jh-page-title', { bubbles: true, composed: true });
    this.title = title;
  }
}

/**
 * The head of a page: code, heading (the focus goes here after navigation), state (slot `state`), the next step and who owes it,
 * actions (slot `actions`). On paper it adds unit and date. Addresses and headings carry codes, never names of people.
 */
export class PageHead extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        margin-bottom: 12px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-inline-start: auto;
      }
      /* The focus is put here for readers' sake after navigation; there is nothing to operate. */
      h1:focus-visible {
        outline: none;
      }
      .code {
        padding: 0 6px;
        border: 1px solid var(--line);
        border-radius: 3px;
        background: var(--paper);
        color: var(--ink-soft);
        font-family: var(--mono);
        font-size: 0.9285em;
      }
      .next {
        margin-top: 4px;
        color: var(--ink-soft);
      }
      .next b {
        color: var(--ink);
        font-weight: 600;
      }
      .printed {
        display: none;
      }
      @media print {
        :host {
          border-bottom: 1.5pt solid #1d2129;
          padding-bottom: 6pt;
        }
        .actions {
          display: none;
        }
        .printed {
          display: flex;
          justify-content: space-between;
          margin-top: 4pt;
        }
      }
    `,
  ];
  static override properties = { heading: {}, code: {}, next: {}, owner: {}, unit: {} };

  declare heading: string;
  declare code: string;
  /** What happens next. */
  declare next: string;
  /** Who owes it. */
  declare owner: string;
  /** Whose page it is, for the printed head; the bureau when empty. */
  declare unit: string;

  constructor() {
    super();
    Object.assign(this, { heading: '', code: '', next: '', owner: '', unit: '' });
  }

  override render(): unknown {
    return html`<div class="line">
        ${this.code === '' ? nothing : html`<span class="code">${this.code}</span>`}
        <h1 tabindex="-1">${this.heading}</h1>
        <slot name="state"></slot>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      ${this.next === '' ? nothing : html`<p class="next">${say('frame.head.next')}<b>${this.next}</b>${this.#renderOwner()}</p>`}
      <div class="printed">
        <span>${this.unit === '' ? bureau() : this.unit}</span
        ><span>${say('frame.head.printed', { date: date(Date.now()) })}</span>
      </div>`;
  }

  #renderOwner(): unknown {
    return this.owner === '' ? nothing : html` · ${say('frame.head.owner', { owner: this.owner })}`;
  }

  override focus(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('heading') || changed.has('code')) {
      this.dispatchEvent(new PageTitleEvent([this.code, this.heading].filter((part) => part !== '').join(' ')));
    }
  }
}

function bureau(): string {
  const now = session.current()?.bureau;
  return now === undefined ? '' : inLanguage({ zh: now.nameZh, en: now.nameEn });
}

customElements.define('jh-page-head', PageHead);
declare global {
  interface HTMLElementTagNameMap {
    'jh-page-head': PageHead;
  }
}
