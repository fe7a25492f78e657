import { css, html } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** One named fact; the value may be a template. */
export interface Detail {
  readonly name: string;
  readonly value: unknown;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Facts of an object as names and values in as many columns as fit. */
export class Details extends JihengElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: 8px 24px;
      }
      .wide {
        grid-column: 1 / -1;
      }
      dt {
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = { facts: { attribute: false } };

  declare facts: readonly Detail[];

  constructor() {
    super();
    this.facts = [];
  }

  override render(): unknown {
    return html`<dl>
      ${this.facts.map(
        (fact) =>
          html`<div class=${fact.wide === true ? 'wide' : ''}>
            <dt>${fact.name}</dt>
            <dd>${fact.value ?? '–'}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

customElements.define('jh-details', Details);
declare global {
  interface HTMLElementTagNameMap {
    'jh-details': Details;
  }
}
