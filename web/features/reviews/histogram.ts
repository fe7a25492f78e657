import type { EChartsCoreOption } from 'echarts/core';
import { html, nothing } from 'lit';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import type { ChartTokens } from '../../elements/chart-theme.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import '../../elements/chart.ts';

/** How many posterior means lie between two numbers. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly members: number;
}

const width = 2;

/** The posterior means of the compared members, with the cut line, its band of doubt and the floor. */
export class Histogram extends JihengElement {
  static override styles = [base];
  static override properties = { review: { attribute: false } };

  declare review: Review | undefined;

  override render(): unknown {
    const output = this.review?.output;
    if (!output?.cut || this.review === undefined) return nothing;
    const { cut } = output;
    const means = output.members.flatMap(({ standing }) => standing.place?.mean ?? []);
    const floor = Number(this.review.rule.proposal.floor.value);
    const bins = binsOf(means);
    const doubt = means.filter((mean) => mean >= cut.low && mean <= cut.high).length;
    const below = means.filter((mean) => mean < cut.at).length;
    return html`<jh-chart
      finding=${say('review.histogram.finding', { below, cut: cut.at.toFixed(1), doubt })}
      source=${say('review.histogram.source')}
      height=${220}
      .option=${(tokens: ChartTokens) => optionOf(bins, { ...cut, floor }, tokens)}
      .columns=${columns}
      .rows=${bins}
    ></jh-chart>`;
  }
}

const columns: readonly Column<Bin>[] = [
  { id: 'band', head: 'review.posterior', value: ({ from, to }) => `${from}–${to}` },
  { id: 'members', head: 'review.members', kind: 'number', value: ({ members }) => members },
];

function binsOf(means: readonly number[]): readonly Bin[] {
  if (means.length === 0) return [];
  const first = Math.floor(Math.min(...means) / width) * width;
  const count = Math.floor((Math.max(...means) - first) / width) + 1;
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [first + at * width, first + (at + 1) * width];
    return { from, to, members: means.filter((mean) => mean >= from && mean < to).length };
  });
}

interface Marks {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly floor: number;
}

function optionOf(bins: readonly Bin[], marks: Marks, tokens: ChartTokens): EChartsCoreOption {
  const ends = [...bins.flatMap(({ from, to }) => [from, to]), marks.low, marks.high, marks.floor];
  const [min, max] = [Math.floor(Math.min(...ends) / 5) * 5, Math.ceil(Math.max(...ends) / 5) * 5];
  return {
    grid: { left: 8, right: 20, top: 40, bottom: 24 },
    xAxis: { type: 'value', min, max, name: say('review.posterior'), nameLocation: 'middle', nameGap: 26 },
    yAxis: { type: 'value', minInterval: 1 },
    tooltip: {
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
        const bin = bins[dataIndex];
        return bin ? `${bin.from}–${bin.to}  ${bin.members}` : '';
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: '94%',
        data: bins.map(({ from, to, members }) => [(from + to) / 2, members]),
        itemStyle: { color: tokens.accent },
        markArea: areaOf(marks, tokens),
        markLine: linesOf(marks, tokens),
      },
    ],
  };
}

const areaOf = ({ low, high }: Marks, { amber }: ChartTokens) => ({
  silent: true,
  itemStyle: { color: amber, opacity: 0.16 },
  label: { show: true, color: amber, fontSize: 12, position: 'insideTop' },
  data: [[{ name: say('review.histogram.doubt'), xAxis: low }, { xAxis: high }]],
});

const linesOf = ({ at, floor }: Marks, { seal, soft }: ChartTokens) => ({
  symbol: 'none',
  silent: true,
  data: [
    {
      xAxis: at,
      lineStyle: { type: 'solid', color: seal, width: 2 },
      label: { formatter: `${say('review.histogram.cut')} ${at.toFixed(1)}`, color: seal, fontSize: 12, align: 'left' },
    },
    {
      xAxis: floor,
      lineStyle: { type: 'dashed', color: soft, width: 1 },
      label: { formatter: `${say('review.histogram.floor')} ${floor}`, color: soft, fontSize: 12, align: 'right' },
    },
  ],
});

customElements.define('jh-review-histogram', Histogram);
declare global {
  interface HTMLElementTagNameMap {
    'jh-review-histogram': Histogram;
  }
}
