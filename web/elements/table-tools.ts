import { css, html } from 'lit';
import { Following } from '../controllers/following.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import { headText, type Column } from './column.ts';
import { JihengElement } from './element.ts';
import { density } from '../controllers/table-settings.ts';
import './amount-unit.ts';
import './button.ts';
import './menu.ts';

/** The right end of a table's bar: unit of money, density, columns, CSV, print. */
export class TableTools extends JihengElement {
  static override styles = [
    base,
    control,
    css`
      :host {
        display: flex;
        gap: 2px;
        align-items: center;
      }
      label {
        display: flex;
        gap: 6px;
        align-items: center;
        min-height: 28px;
      }
    `,
  ];
  static override properties = { columns: { attribute: false }, hiddenColumns: { attribute: false } };

  declare columns: readonly Column<never>[];
  declare hiddenColumns: ReadonlySet<string>;

  constructor() {
    super();
    Object.assign(this, { columns: [], hiddenColumns: new Set() });
    new Following(this, density);
  }

  override render(): unknown {
    const compact = density.value() === 'compact';
    return html`${this.columns.some((column) => column.kind === 'amount') ? html`<jh-amount-unit></jh-amount-unit>` : ''}
      <jh-button
        kind="quiet"
        icon="rows"
        label=${say('frame.table.compact')}
        pressed=${compact}
        @jh-press=${() => density.choose(compact ? 'regular' : 'compact')}
      ></jh-button>
      <jh-menu bare icon="columns" label=${say('frame.table.columns')}
        >${this.columns.map((column) => this.#renderColumn(column))}</jh-menu
      >
      <jh-button
        kind="quiet"
        icon="download"
        label=${say('frame.table.csv')}
        @jh-press=${() => this.#tell('jh-csv')}
      ></jh-button>
      <jh-button kind="quiet" icon="print" label=${say('frame.table.print')} @jh-press=${() => print()}></jh-button>`;
  }

  #renderColumn(column: Column<never>): unknown {
    if (column.kind === 'actions') return '';
    const shown = !this.hiddenColumns.has(column.id);
    return html`<label
      ><input type="checkbox" .checked=${shown} @change=${() => this.#toggle(column.id)} /> ${headText(column)}</label
    >`;
  }

  #toggle(id: string): void {
    const hidden = new Set(this.hiddenColumns);
    if (!hidden.delete(id)) hidden.add(id);
    this.#tell('jh-columns', hidden);
  }

  #tell(name: string, detail?: ReadonlySet<string>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('jh-table-tools', TableTools);
declare global {
  interface HTMLElementTagNameMap {
    'jh-table-tools': TableTools;
  }
}
