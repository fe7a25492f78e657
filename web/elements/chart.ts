import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { css, html, nothing } from 'lit';
import { Following } from '../controllers/following.ts';
import { asProblem, type Problem } from '../controllers/problem.ts';
import { Printing } from '../controllers/printing.ts';
import { theme } from '../controllers/theme.ts';
import { amountUnit } from '../i18n/format.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { chartBase, chartTokens, underlay, type ChartTokens } from './chart-theme.ts';
import type { Column } from './column.ts';
import { JihengElement } from './element.ts';
import './loading.ts';
import './problem.ts';
import './table.ts';

/** The point a reader pressed, for the way to the rows behind it. */
export interface ChartPoint {
  readonly series: number;
  readonly index: number;
  readonly name: string;
}

const printedWidth = 640;

/**
 * A chart whose title states the finding, with the same data as a table (and CSV) behind a switch. `option` is an ECharts
 * option, or a function of the tokens; type, colours and tooltips are ours. Fires `jh-point` when a point is pressed.
 */
export class Chart extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        position: relative;
      }
      header {
        display: flex;
        gap: 12px;
        align-items: start;
        justify-content: space-between;
        margin-bottom: 4px;
      }
      .switch {
        display: flex;
        flex: none;
      }
      .switch .button[aria-pressed='true'] {
        background: var(--accent-soft);
        font-weight: 600;
      }
      .drawing {
        width: 100%;
        height: 280px;
      }
      .source {
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
      @media print {
        .switch {
          display: none;
        }
      }
    `,
  ];
  static override properties = {
    finding: {},
    source: {},
    option: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    height: { type: Number },
    patterned: { type: Boolean },
    asData: { state: true },
    ready: { state: true },
    problem: { state: true },
  };

  /** The title: what the figures say, not what they are. */
  declare finding: string;
  declare source: string;
  declare option: EChartsCoreOption | ((tokens: ChartTokens) => EChartsCoreOption);
  declare columns: readonly Column<object>[];
  declare rows: readonly object[];
  declare height: number;
  /** Fills areas with patterns, for charts that many colours would carry. */
  declare patterned: boolean;
  declare asData: boolean;
  declare ready: boolean;
  declare problem: Problem | undefined;
  #drawing: ECharts | undefined;
  readonly #resized = new ResizeObserver(() => this.#drawing?.resize());
  readonly #printing = new Printing(this, () =>
    this.#drawing?.resize({ width: this.#printing.now ? printedWidth : 'auto' }),
  );
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    Object.assign(this, { finding: '', source: '', option: {}, columns: [], rows: [], height: 280 });
    Object.assign(this, { patterned: false, asData: false, ready: false });
    new Following(this, theme, amountUnit);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#resized.disconnect();
    this.#drawing?.dispose();
    this.#drawing = undefined;
  }

  override render(): unknown {
    return html`<figure aria-labelledby="finding">
      <header>
        <h3 id="finding">${this.finding}</h3>
        <div class="switch">${this.#renderSwitch(false)}${this.#renderSwitch(true)}</div>
      </header>
      ${this.problem === undefined ? nothing : html`<jh-problem .problem=${this.problem}></jh-problem>`}
      ${this.ready || this.asData ? nothing : html`<jh-loading></jh-loading>`}
      <div
        class="drawing"
        role="img"
        aria-label=${this.finding}
        .style=${`height: ${this.height}px`}
        ?hidden=${this.asData}
      ></div>
      ${
        this.asData
          ? html`<jh-table
              caption=${this.finding}
              .columns=${this.columns}
              .rows=${this.rows}
              .keyOf=${keyOf}
            ></jh-table>`
          : nothing
      }
      ${this.source === '' ? nothing : html`<figcaption class="source">${this.source}</figcaption>`}
    </figure>`;
  }

  #renderSwitch(asData: boolean): unknown {
    return html`<button
      class="button"
      type="button"
      data-kind="quiet"
      data-small
      aria-pressed=${this.asData === asData}
      @click=${() => (this.asData = asData)}
    >
      ${say(asData ? 'frame.chart.data' : 'frame.chart.chart')}
    </button>`;
  }

  protected override updated(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const place = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (place === null || this.asData || !this.isConnected) return;
    try {
      const { drawIn } = await import('./chart-drawing.ts');
      if (!this.isConnected) return;
      this.#drawing ??= this.#begin(drawIn(place), place);
      this.#redraw();
      this.ready = true;
    } catch (cause) {
      this.problem = asProblem(cause);
    }
  }

  #begin(drawing: ECharts, place: HTMLElement): ECharts {
    this.#resized.observe(place);
    drawing.on('click', (event) => {
      const detail: ChartPoint = { series: event.seriesIndex ?? 0, index: event.dataIndex, name: event.name };
      this.dispatchEvent(new CustomEvent('jh-point', { detail, bubbles: true, composed: true }));
    });
    return drawing;
  }

  readonly #redraw = (): void => {
    const tokens = chartTokens(this);
    const option = typeof this.option === 'function' ? this.option(tokens) : this.option;
    this.#drawing?.setOption(underlay(chartBase(tokens, this.patterned), option), { notMerge: true });
  };
}

const keys = new WeakMap<object, string>();

/** Rows of a chart have no ids of their own. */
function keyOf(row: object): string {
  const key = keys.get(row) ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
  keys.set(row, key);
  return key;
}

customElements.define('jh-chart', Chart);
declare global {
  interface HTMLElementTagNameMap {
    'jh-chart': Chart;
  }
}
