import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Following } from '../controllers/following.ts';
import { Printing } from '../controllers/printing.ts';
import { amountUnit } from '../i18n/format.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { control } from '../styles/control.ts';
import { table } from '../styles/table.ts';
import { headText, shownText, type Column } from './column.ts';
import { download } from './download.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';
import { nextRow } from './next-row.ts';
import { bar } from './table-bar-style.ts';
import { cellClass, hiddenOf, nextSorting, sortedRows, tableCsv, type Sorting } from './table-order.ts';
import { density, pageSize } from '../controllers/table-settings.ts';
import './empty.ts';
import './table-tools.ts';
import './pager.ts';

/**
 * A dense list: sticky head, sorting, number column, fixed action column, page sizes, column choice, CSV, rows to pick and to open.
 * Slots: `tools` (left of the bar), `batch` (what can be done with picked rows), `empty` (what to do first).
 * Events: `jh-pick` when the picked rows change, `jh-page` ('next' or 'previous') with paging="server".
 * Keys: arrows, Home, End, Page keys move along rows; Enter opens; Space picks.
 */
export class Table<R extends object = object> extends JihengElement {
  static override styles = [base, control, button, table, bar];
  static override properties = {
    caption: {},
    columns: { attribute: false },
    rows: { attribute: false },
    keyOf: { attribute: false },
    linkOf: { attribute: false },
    picked: { attribute: false },
    pickable: { type: Boolean },
    paging: {},
    page: { type: Number },
    more: { type: Boolean },
    bare: { type: Boolean },
    compact: { type: Boolean, reflect: true },
    sorting: { attribute: false },
    hiddenColumns: { state: true },
    cursor: { state: true },
  };

  /** Names the table to readers, and its CSV file. */
  declare caption: string;
  declare columns: readonly Column<R>[];
  declare rows: readonly R[];
  declare keyOf: (row: R) => string;
  /** Address that Enter or a double click on a row opens. */
  declare linkOf: ((row: R) => string | undefined) | undefined;
  declare picked: ReadonlySet<string>;
  declare pickable: boolean;
  /** `rows`: the table cuts its rows into pages; `server`: the page asks for more; `none`: everything at once. */
  declare paging: 'rows' | 'server' | 'none';
  declare page: number;
  /** With paging="server": there is a next page. */
  declare more: boolean;
  /** Without the bar of tools. */
  declare bare: boolean;
  declare compact: boolean;
  /** The order to begin with; the reader changes it. */
  declare sorting: Sorting | undefined;
  declare hiddenColumns: ReadonlySet<string> | undefined;
  declare cursor: number;
  // Paper has no pager: every row is printed.
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  constructor() {
    super();
    Object.assign(this, { caption: '', columns: [], rows: [], picked: new Set(), pickable: false, paging: 'rows' });
    Object.assign(this, { page: 0, more: false, bare: false, cursor: 0 });
    this.keyOf = (row) => String((row as { readonly id?: unknown }).id ?? '');
    new Following(this, density, pageSize, amountUnit);
  }

  protected override willUpdate(): void {
    this.compact = density.value() === 'compact';
    // Fewer rows or larger pages may have left the page behind the last one.
    if (this.paging === 'rows') this.page = Math.min(this.page, this.#lastPage);
    this.cursor = Math.max(0, Math.min(this.cursor, this.#shown.length - 1));
  }

  override render(): unknown {
    const shown = this.#shown;
    const interactive = this.#interactive;
    return html`${this.bare ? nothing : this.#renderBar()}
      <div
        class="scroll"
        role=${interactive ? nothing : 'region'}
        tabindex=${interactive ? nothing : 0}
        aria-label=${interactive ? nothing : this.caption}
      >
        <table
          role=${interactive ? 'grid' : nothing}
          aria-label=${this.caption}
          aria-multiselectable=${this.pickable ? 'true' : nothing}
          @keydown=${this.#key}
        >
          <thead>
            <tr>
              ${this.pickable ? this.#renderPickAll(shown) : nothing}
              <th class="index" scope="col"><span class="spoken">${say('frame.table.index')}</span>#</th>
              ${this.#visible.map((column) => this.#renderHead(column))}
            </tr>
          </thead>
          <tbody>
            ${repeat(shown, this.keyOf, (row, index) => this.#renderRow(row, index))}
          </tbody>
        </table>
        ${this.rows.length === 0 ? html`<slot name="empty"><jh-empty heading=${say('frame.table.empty')}></jh-empty></slot>` : nothing}
      </div>
      ${this.#renderPager()}`;
  }

  /** The rows as shown (sorted, all pages) for a spreadsheet. */
  csv(): string {
    return tableCsv(this.#visible, this.#sorted);
  }

  get #interactive(): boolean {
    return this.pickable || this.linkOf !== undefined;
  }

  get #visible(): readonly Column<R>[] {
    const hidden = this.#hidden;
    return this.columns.filter((column) => !hidden.has(column.id));
  }

  get #hidden(): ReadonlySet<string> {
    return this.hiddenColumns ?? hiddenOf(this.columns);
  }

  get #sorted(): readonly R[] {
    return sortedRows(this.rows, this.columns, this.sorting);
  }

  get #shown(): readonly R[] {
    if (this.paging !== 'rows' || this.#printing.now) return this.#sorted;
    const size = Number(pageSize.value());
    return this.#sorted.slice(this.page * size, (this.page + 1) * size);
  }

  get #lastPage(): number {
    return Math.max(0, Math.ceil(this.rows.length / Number(pageSize.value())) - 1);
  }

  get #firstNumber(): number {
    return this.paging === 'none' ? 1 : this.page * Number(pageSize.value()) + 1;
  }

  #renderBar(): unknown {
    return html`<div class="bar">
      <div class="tools"><slot name="tools"></slot></div>
      <div class="batch" ?hidden=${this.picked.size === 0}>
        <span role="status">${say('frame.table.picked', { count: this.picked.size })}</span><slot name="batch"></slot>
      </div>
      <jh-table-tools
        .columns=${this.columns}
        .hiddenColumns=${this.#hidden}
        @jh-columns=${(event: CustomEvent<ReadonlySet<string>>) => (this.hiddenColumns = event.detail)}
        @jh-csv=${() => download(this.caption, 'csv', this.csv())}
      ></jh-table-tools>
    </div>`;
  }

  #renderPickAll(shown: readonly R[]): unknown {
    const all = shown.length > 0 && shown.every((row) => this.picked.has(this.keyOf(row)));
    return html`<th class="pick" scope="col">
      <input
        type="checkbox"
        .checked=${all}
        aria-label=${say('frame.table.pickAll')}
        @change=${() => this.#pickAll(shown, !all)}
      />
    </th>`;
  }

  #renderHead(column: Column<R>): unknown {
    const sorted = this.sorting?.column === column.id ? this.sorting : undefined;
    const order = sorted === undefined ? nothing : sorted.descending ? 'descending' : 'ascending';
    const fixed = column.value === undefined || column.unsorted === true || this.paging === 'server';
    return html`<th scope="col" class=${cellClass(column)} aria-sort=${order}>
      ${
        fixed
          ? headText(column)
          : html`<button type="button" @click=${() => this.#sort(column.id)}>
              ${headText(column)}${sorted === undefined ? nothing : icon(sorted.descending ? 'down' : 'up')}
            </button>`
      }
    </th>`;
  }

  #renderRow(row: R, index: number): unknown {
    const key = this.keyOf(row);
    const interactive = this.#interactive;
    return html`<tr
      tabindex=${interactive ? (index === this.cursor ? 0 : -1) : nothing}
      aria-selected=${this.pickable ? this.picked.has(key) : nothing}
      data-index=${index}
      @dblclick=${() => this.#open(row)}
      @focus=${() => (this.cursor = index)}
    >
      ${this.pickable ? this.#renderPick(key) : nothing}
      <td class="index">${this.#firstNumber + index}</td>
      ${this.#visible.map((column) => html`<td class=${cellClass(column)}>${column.cell?.(row) ?? shownText(column, row)}</td>`)}
    </tr>`;
  }

  #renderPick(key: string): unknown {
    return html`<td class="pick">
      <input
        type="checkbox"
        .checked=${this.picked.has(key)}
        aria-label=${say('frame.table.pick', { row: key })}
        @change=${() => this.#pick(key)}
      />
    </td>`;
  }

  #renderPager(): unknown {
    const last = this.paging === 'server' ? this.page + Number(this.more) : this.#lastPage;
    if (this.paging === 'none' || (last === 0 && this.rows.length <= 20)) return nothing;
    const total = this.paging === 'rows' ? this.rows.length : undefined;
    return html`<jh-pager .page=${this.page} .last=${last} .total=${total} @jh-page=${this.#turn}></jh-pager>`;
  }

  readonly #turn = (event: CustomEvent<'next' | 'previous'>): void => {
    if (this.paging === 'server') return;
    event.stopPropagation();
    this.page += event.detail === 'next' ? 1 : -1;
    this.cursor = 0;
    this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 });
  };

  #sort(column: string): void {
    this.sorting = nextSorting(this.sorting, column);
    this.page = 0;
  }

  #pick(key: string): void {
    const picked = new Set(this.picked);
    if (!picked.delete(key)) picked.add(key);
    this.#picked(picked);
  }

  #pickAll(shown: readonly R[], on: boolean): void {
    const keys = shown.map(this.keyOf);
    const others = [...this.picked].filter((key) => !keys.includes(key));
    this.#picked(new Set(on ? [...others, ...keys] : others));
  }

  #picked(picked: ReadonlySet<string>): void {
    this.picked = picked;
    this.dispatchEvent(new CustomEvent('jh-pick', { detail: picked, bubbles: true, composed: true }));
  }

  #open(row: R): void {
    const address = this.linkOf?.(row);
    if (address !== undefined) location.hash = address.replace(/^#/u, '');
  }

  readonly #key = (event: KeyboardEvent): void => {
    const at = event.target;
    const row = this.#shown[this.cursor];
    if (!(at instanceof HTMLTableRowElement) || row === undefined) return;
    const next = nextRow(event.key, this.cursor, this.#shown.length);
    if (next !== undefined) this.#moveTo(next);
    else if (event.key === 'Enter') this.#open(row);
    else if (event.key === ' ' && this.pickable) this.#pick(this.keyOf(row));
    else return;
    event.preventDefault();
  };

  #moveTo(index: number): void {
    this.cursor = index;
    this.renderRoot.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus();
  }
}

customElements.define('jh-table', Table);
declare global {
  interface HTMLElementTagNameMap {
    'jh-table': Table;
  }
}
