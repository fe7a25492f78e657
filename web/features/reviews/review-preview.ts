import type { EChartsCoreOption } from 'echarts/core';
import { css, html } from 'lit';
import type { Preview } from '../../../core/generated/api/reviews/preview.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import '../../elements/chart.ts';
import '../../elements/decimal-field.ts';

type Bar = Preview['bars'][number];

/** What may be shown before the locked run: a distribution without names, and who could reach the minimum, as a number. */
export class ReviewPreview extends JihengElement {
  static override styles = [
    base,
    css`
      jh-whole-field {
        max-width: 240px;
        margin: 8px 0 12px;
      }
    `,
  ];
  static override properties = { review: { attribute: false }, planned: { state: true } };

  declare review: Review | undefined;
  declare planned: string;

  readonly #preview = new Resource(this, {
    on: (): [Review, string] | undefined =>
      this.review && [this.review, /^\d{1,2}$/u.test(this.planned) ? this.planned : '0'],
    load: (signal, { id }, planned) => api.get<Preview>(`reviews/${id}/preview`, { signal, query: { planned } }),
    keep: true,
  });

  constructor() {
    super();
    this.planned = '0';
  }

  override render(): unknown {
    return html`<p class="soft">${say('review.preview.hint')}</p>
      <jh-whole-field
        label=${say('review.preview.planned')}
        .value=${this.planned}
        @jh-change=${(event: Event) => (this.planned = (event.target as HTMLInputElement).value)}
      ></jh-whole-field>
      ${this.#preview.render({ ready: (preview) => renderPreview(preview) })}`;
  }
}

function renderPreview({ members, reach, reviews, panels, speaks, bars }: Preview): unknown {
  const compared = bars.reduce((sum, bar) => sum + bar.members, 0);
  return html`<p>
      ${say('review.preview.reach', { members, reach, reviews, panels })}
      ${say(speaks ? 'review.preview.speaks' : 'review.preview.silent')}
    </p>
    ${
      bars.length === 0
        ? html`<p class="faint">${say('review.bars.none')}</p>`
        : html`<jh-chart
            finding=${say('review.bars.finding', { members: compared })}
            height=${220}
            .option=${optionOf(bars)}
            .columns=${columns}
            .rows=${bars}
          ></jh-chart>`
    }`;
}

const columns: readonly Column<Bar>[] = [
  { id: 'band', head: 'review.band', value: ({ from, to }) => `${from}–${to}` },
  { id: 'members', head: 'review.members', kind: 'number', value: ({ members }) => members },
];

const optionOf = (bars: readonly Bar[]): EChartsCoreOption => ({
  xAxis: { type: 'category', data: bars.map(({ from, to }) => `${from}–${to}`) },
  yAxis: { type: 'value', minInterval: 1 },
  series: [{ type: 'bar', data: bars.map(({ members }) => members) }],
});

customElements.define('jh-review-preview', ReviewPreview);
declare global {
  interface HTMLElementTagNameMap {
    'jh-review-preview': ReviewPreview;
  }
}
