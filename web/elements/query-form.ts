import { css, html, nothing } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';
import './button.ts';

/**
 * The filter above a list: fields in the default slot, rarer ones in the slot `more`. Fires `jh-query` and `jh-reset`; the page
 * keeps the state in the address.
 */
export class QueryForm extends JihengElement {
  static override styles = [
    base,
    css`
      form {
        padding: 12px 16px;
        margin-bottom: 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(200px, 46%), 1fr));
        gap: 8px 16px;
        align-items: end;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
        align-items: end;
        grid-column-end: -1;
      }
      ::slotted(*) {
        min-width: 0;
      }
      @media (max-width: 480px) {
        .buttons {
          grid-column: 1 / -1;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  static override properties = { expandable: { type: Boolean }, expanded: { type: Boolean } };

  /** There are fields in the slot `more`. */
  declare expandable: boolean;
  declare expanded: boolean;

  constructor() {
    super();
    Object.assign(this, { expandable: false, expanded: false });
  }

  override render(): unknown {
    return html`<form role="search" aria-label=${say('frame.query.label')} @submit=${this.#query} @keydown=${this.#key}>
      <div class="fields">
        <slot></slot>
        <slot name="more" ?hidden=${!this.expanded}></slot>
        <div class="buttons">
          <jh-button kind="primary" icon="search" @jh-press=${this.#query}>${say('frame.query.run')}</jh-button>
          <jh-button @jh-press=${() => this.#tell('jh-reset')}>${say('frame.query.reset')}</jh-button>
          ${
            this.expandable
              ? html`<jh-button kind="quiet" @jh-press=${() => (this.expanded = !this.expanded)}>
                  ${say(this.expanded ? 'frame.query.less' : 'frame.query.more')}
                </jh-button>`
              : nothing
          }
        </div>
      </div>
    </form>`;
  }

  readonly #query = (event: Event): void => {
    event.preventDefault();
    this.#tell('jh-query');
  };

  // Slotted fields belong to no form of this tree, so Enter is heard here.
  readonly #key = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0];
    if (event.key === 'Enter' && !event.isComposing && from instanceof HTMLInputElement) this.#tell('jh-query');
  };

  #tell(name: 'jh-query' | 'jh-reset'): void {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
}

customElements.define('jh-query-form', QueryForm);
declare global {
  interface HTMLElementTagNameMap {
    'jh-query-form': QueryForm;
  }
}
