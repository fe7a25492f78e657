import { css, html, nothing } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** One tab; `count` stands behind its title, `address` makes it a link. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
}

/** Tabs over one panel (the default slot): the page shows what `chosen` names. Arrows, Home and End move; fires `jh-tab`. */
export class Tabs extends JihengElement {
  static override styles = [
    base,
    css`
      .tabs {
        display: flex;
        gap: 4px;
        border-bottom: 1px solid var(--line);
        margin-bottom: 12px;
        overflow-x: auto;
      }
      button {
        position: relative;
        min-height: 2.25rem;
        padding: 4px 14px;
        border: 0;
        background: none;
        color: var(--ink-soft);
        font: inherit;
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover {
        color: var(--accent);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      button[aria-selected='true'] {
        color: var(--accent);
        font-weight: 600;
        box-shadow: inset 0 -2px 0 currentColor;
      }
      .count {
        margin-inline-start: 4px;
        padding: 0 6px;
        border-radius: 8px;
        background: var(--hover);
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 400;
      }
      @media print {
        .tabs button:not([aria-selected='true']) {
          display: none;
        }
      }
    `,
  ];
  static override properties = { tabs: { attribute: false }, chosen: {}, label: {} };

  declare tabs: readonly Tab[];
  declare chosen: string;
  declare label: string;

  constructor() {
    super();
    Object.assign(this, { tabs: [], chosen: '', label: '' });
  }

  override render(): unknown {
    return html`<div class="tabs" role="tablist" aria-label=${this.label || nothing} @keydown=${this.#key}>
        ${this.tabs.map((tab) => this.#renderTab(tab))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${this.chosen}"><slot></slot></div>`;
  }

  #renderTab(tab: Tab): unknown {
    const chosen = tab.id === this.chosen;
    return html`<button
      type="button"
      role="tab"
      id="tab-${tab.id}"
      aria-selected=${chosen}
      aria-controls="panel"
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.#choose(tab.id)}
    >
      ${tab.title}${tab.count === undefined ? nothing : html`<span class="count">${tab.count}</span>`}
    </button>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const at = this.tabs.findIndex((tab) => tab.id === this.chosen);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: this.tabs.length - 1,
    };
    const next = this.tabs.at((moves[event.key] ?? Number.NaN) % this.tabs.length);
    if (moves[event.key] === undefined || next === undefined) return;
    event.preventDefault();
    this.#choose(next.id);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${CSS.escape(next.id)}`)?.focus();
  };

  #choose(id: string): void {
    if (id === this.chosen) return;
    this.chosen = id;
    this.dispatchEvent(new CustomEvent('jh-tab', { detail: id, bubbles: true, composed: true }));
  }
}

customElements.define('jh-tabs', Tabs);
declare global {
  interface HTMLElementTagNameMap {
    'jh-tabs': Tabs;
  }
}
