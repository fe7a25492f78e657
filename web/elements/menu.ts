import { css, html, nothing } from 'lit';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import { icon, type IconName } from './icon.ts';

/** A button that opens a small panel below it: settings, account. Esc, a press outside, or leaving it with Tab closes it. */
export class Menu extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .panel {
        position: absolute;
        z-index: 30;
        inset-block-start: calc(100% + 4px);
        inset-inline-end: 0;
        min-width: 12rem;
        max-width: min(320px, calc(100vw - 24px));
        max-height: 60vh;
        overflow: auto;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        box-shadow: var(--shadow);
        color: var(--ink);
      }
      :host([start]) .panel {
        inset-inline: 0 auto;
      }
    `,
  ];
  static override properties = {
    label: {},
    icon: {},
    open: { type: Boolean, reflect: true },
    start: { type: Boolean, reflect: true },
    bare: { type: Boolean },
  };

  declare label: string;
  declare icon: IconName | undefined;
  declare open: boolean;
  /** The panel grows from the start edge instead of the end edge. */
  declare start: boolean;
  /** The label is only spoken. */
  declare bare: boolean;

  constructor() {
    super();
    Object.assign(this, { label: '', open: false, start: false, bare: false });
    this.addEventListener('focusout', this.#left);
    this.addEventListener('keydown', this.#key);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pointerdown', this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointerdown', this.#outside);
  }

  override render(): unknown {
    return html`<button
        class="button"
        part="button"
        type="button"
        data-kind="quiet"
        aria-expanded=${this.open}
        aria-label=${this.bare ? this.label : nothing}
        title=${this.bare ? this.label : nothing}
        @click=${() => (this.open = !this.open)}
      >
        ${this.icon === undefined ? nothing : icon(this.icon)}${this.bare ? nothing : html`<span>${this.label}</span>${icon('down')}`}
      </button>
      <div class="panel" ?hidden=${!this.open}><slot></slot></div>`;
  }

  readonly #outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  readonly #left = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.contains(next) && !this.renderRoot.contains(next)) this.open = false;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  };
}

customElements.define('jh-menu', Menu);
declare global {
  interface HTMLElementTagNameMap {
    'jh-menu': Menu;
  }
}
