import type { EChartsCoreOption } from 'echarts/core';
import { html, nothing } from 'lit';
import { decimal, toDecimal } from '../../../core/domain/number/decimal.ts';
import { compare } from '../../../core/domain/number/exact.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import type { Sheet } from '../../../core/generated/api/results/sheet.ts';
import type { ChartTokens } from '../../elements/chart-theme.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import '../../elements/chart.ts';

/** The totals of a panel, a row a sheet; dropped ones are hollow. Outside the bureau its range in words. */
export class PanelChart extends JihengElement {
  static override styles = [base];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    if (result.sheets.length === 0) return this.#renderRange(result);
    const sheets = result.sheets.toSorted((a, b) => compare(decimalOf(b), decimalOf(a)));
    return html`<jh-chart
      finding=${findingOf(result, sheets)}
      source=${say('result.panel.source')}
      height=${70 + sheets.length * 28}
      .option=${(tokens: ChartTokens) => optionOf(result, sheets, tokens)}
      .columns=${columns}
      .rows=${sheets}
    ></jh-chart>`;
  }

  #renderRange({ spread, method }: Result): unknown {
    if (!spread || !method) return nothing;
    const { range, median } = spread;
    return html`<p>${say('result.spread', { range, median, dropped: method.dropped })}</p>
      <p class="faint">${say('result.panel.hidden')}</p>`;
  }
}

const columns: readonly Column<Sheet>[] = [
  { id: 'pseudonym', head: 'result.pseudonym', value: ({ pseudonym }) => pseudonym },
  { id: 'stratum', head: 'result.stratum', value: ({ stratum }) => sayGiven(`pool.stratum.${stratum}`) },
  { id: 'total', head: 'result.total', kind: 'number', value: ({ total }) => total },
  { id: 'counted', head: 'result.counted', value: ({ dropped }) => say(`result.counted.${dropped ? 'no' : 'yes'}`) },
  { id: 'hangs', head: 'result.hangs', value: ({ gradeHangsOnIt }) => (gradeHangsOnIt ? '●' : undefined) },
];

/** A total that never ends as a decimal is a fraction; for a drawing its value is enough. */
function decimalOf({ total }: Sheet) {
  const [front = '0', behind] = total.split('/');
  return behind === undefined ? decimal(front) : decimal((Number(front) / Number(behind)).toFixed(4));
}

const drawn = (sheet: Sheet): number => Number(toDecimal(decimalOf(sheet), 2));

function findingOf({ published, places, method }: Result, sheets: readonly Sheet[]): string {
  const totals = sheets.map((sheet) => toDecimal(decimalOf(sheet), places));
  const numbers = { seats: sheets.length, lowest: totals.at(-1) ?? '–', highest: totals[0] ?? '–' };
  return say('result.panel.finding', { ...numbers, dropped: method?.dropped ?? 0, published: published ?? '–' });
}

/** A value that a scatter of this chart hands to its labels: total, row. */
interface Point {
  readonly name: string;
  readonly value: readonly number[];
}

const totalText = ({ value }: Pick<Point, 'value'>): string => (value[0] ?? 0).toFixed(2);

function optionOf(result: Result, sheets: readonly Sheet[], tokens: ChartTokens): EChartsCoreOption {
  const rows = sheets.toReversed();
  const { min, max, bounds } = axisOf(result, rows.map(drawn));
  return {
    grid: { left: 8, right: 28, top: 32, bottom: 8 },
    xAxis: { type: 'value', min, max },
    yAxis: { type: 'category', data: rows.map(({ pseudonym }) => pseudonym), axisLine: { show: false } },
    series: [
      {
        type: 'scatter',
        symbolSize: 13,
        data: rows.map((sheet, at) => pointOf(result, { sheet, at }, tokens)),
        tooltip: { formatter: (point: Point) => `${point.name}  ${totalText(point)}` },
        markLine: { symbol: 'none', silent: true, data: linesOf(result, bounds, tokens) },
      },
    ],
  };
}

interface Row {
  readonly sheet: Sheet;
  readonly at: number;
}

/** A total stands on the side away from the line of the result. */
const pointOf = ({ published }: Result, { sheet, at }: Row, { paper, accent, soft }: ChartTokens) => ({
  value: [drawn(sheet), at],
  name: sheet.pseudonym,
  itemStyle: { color: sheet.dropped ? paper : accent, borderColor: accent, borderWidth: 2 },
  label: {
    show: true,
    position: drawn(sheet) < Number(published ?? 0) ? 'left' : 'right',
    formatter: totalText,
    color: soft,
    fontSize: 12,
  },
});

/** Bounds of grades farther than this from the panel are left out, so that the totals stay apart. */
const nearby = 6;

/** The axis reaches over the totals, the result, and the bounds of grades near them, in whole steps. */
function axisOf({ scale, published, maximum }: Result, totals: readonly number[]) {
  const around = [...totals, ...(published === null ? [] : [Number(published)])];
  const [lowest, highest] = [Math.min(...around), Math.max(...around)];
  const bounds = scale.filter(({ from }) => Number(from) > 0 && isNear(Number(from), lowest, highest));
  const all = [...around, ...bounds.map(({ from }) => Number(from))];
  const step = Math.max(...all) - Math.min(...all) > 16 ? 5 : 2;
  const min = Math.max(0, Math.floor((Math.min(...all) - 1) / step) * step);
  const max = Math.min(Number(maximum), Math.ceil((Math.max(...all) + 1) / step) * step);
  return { min, max, bounds };
}

const isNear = (bound: number, lowest: number, highest: number): boolean =>
  bound >= lowest - nearby && bound <= highest + nearby;

const linesOf = ({ published }: Result, bounds: Result['scale'], { soft, seal }: ChartTokens) => [
  ...bounds.map(({ from, title }) => ({
    xAxis: Number(from),
    lineStyle: { type: 'dashed', color: soft, width: 1 },
    label: { formatter: `${inLanguage(title)} ≥ ${from}`, color: soft, fontSize: 12 },
  })),
  ...(published === null
    ? []
    : [
        {
          xAxis: Number(published),
          lineStyle: { type: 'solid', color: seal, width: 2 },
          label: { formatter: `${say('result.published.line')} ${published}`, color: seal, fontSize: 12 },
        },
      ]),
];

customElements.define('jh-panel-chart', PanelChart);
declare global {
  interface HTMLElementTagNameMap {
    'jh-panel-chart': PanelChart;
  }
}
