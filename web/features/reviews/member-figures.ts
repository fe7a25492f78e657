import { css, html, nothing } from 'lit';
import type { Metric } from '../../../core/generated/api/reviews/metric.ts';
import type { Standing } from '../../../core/generated/api/reviews/standing.ts';
import { JihengElement } from '../../elements/element.ts';
import { percentOf } from '../../i18n/format.ts';
import { parseDecimal } from '../../../core/domain/number/decimal.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { outcomeTag, percentShown, probabilityShown, shown } from './review-words.ts';

/** What the statistics say of one member: the conclusion with its conditions, then every figure with n, error and formula. */
export class MemberFigures extends JihengElement {
  static override styles = [
    base,
    css`
      p {
        margin-top: 4px;
      }
      table {
        width: 100%;
        margin-top: 12px;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px 8px 4px 0;
        border-bottom: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
      }
      thead th {
        color: var(--ink-soft);
        font-weight: 600;
      }
      .numeric {
        text-align: end;
        white-space: nowrap;
      }
      tbody th {
        font-weight: 400;
      }
      details {
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
      summary {
        min-height: 24px;
        cursor: pointer;
      }
    `,
  ];
  static override properties = {
    standing: { attribute: false },
    metrics: { attribute: false },
    share: {},
    compared: { type: Number },
  };

  declare standing: Standing | undefined;
  declare metrics: readonly Metric[];
  /** The bottom share of the rule, decimal text. */
  declare share: string;
  declare compared: number;

  constructor() {
    super();
    Object.assign(this, { metrics: [], share: '0', compared: 0 });
  }

  override render(): unknown {
    const { standing } = this;
    if (standing === undefined) return nothing;
    return html`${outcomeTag(standing)}
    ${standing.unsaid === null ? nothing : html`<p>${sayGiven(`review.unsaid.${standing.unsaid}`)}</p>`}
    ${this.#renderComposite(standing)} ${this.metrics.length === 0 ? nothing : this.#renderMetrics()}`;
  }

  #renderComposite(standing: Standing): unknown {
    const { composite, error, reviews, panels, place } = standing;
    if (composite === null) return nothing;
    const numbers = { value: shown(composite) ?? '', error: shown(error) ?? '–', reviews, panels };
    return html`<p>${say('review.standing.composite', numbers)}</p>
      ${place === null ? nothing : this.#renderPlace(standing, place)}`;
  }

  #renderPlace(standing: Standing, place: NonNullable<Standing['place']>): unknown {
    const share = parseDecimal(this.share);
    const where = {
      share: share ? percentOf(share, 0) : this.share,
      probability: probabilityShown(place.probability) ?? '',
      low: place.rankLow,
      high: place.rankHigh,
      compared: this.compared,
    };
    const word = (holds: boolean): string => say(holds ? 'review.yes' : 'review.no');
    const conditions = { probable: word(standing.probable), below: word(standing.belowFloor) };
    return html`<p>${say('review.standing.place', where)}</p>
      <p class="soft">${say('review.standing.conditions', conditions)}</p>`;
  }

  #renderMetrics(): unknown {
    return html`<table aria-label=${say('review.figures')}>
      <thead>
        <tr>
          <th scope="col">${say('review.metric')}</th>
          <th scope="col" class="numeric">${say('review.figure')}</th>
          <th scope="col" class="numeric">${say('review.error')}</th>
          <th scope="col" class="numeric">${say('review.n')}</th>
          <th scope="col" class="numeric">${say('review.scaled')}</th>
          <th scope="col" class="numeric">${say('review.weight')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.metrics.map(renderMetric)}
      </tbody>
    </table>`;
  }
}

const renderMetric = (metric: Metric): unknown =>
  html`<tr>
    <th scope="row">
      ${sayGiven(`review.metric.${metric.metric}`)}
      <details>
        <summary>${say('review.formula')}</summary>
        ${sayGiven(`review.formula.${metric.formula}`)}
        ${metric.why === null ? nothing : html`<br />${sayGiven(`statistics.undefined.${metric.why}`)}`}
        ${inputsText(metric)} <br />${metric.citation}
      </details>
    </th>
    <td class="numeric">${shown(metric.value, 3) ?? '–'}</td>
    <td class="numeric soft">${shown(metric.error, 3) ?? '–'}</td>
    <td class="numeric">${metric.n}</td>
    <td class="numeric">${shown(metric.scaled) ?? '–'}</td>
    <td class="numeric">${metric.weight === 0 ? '–' : percentShown(metric.weight)}</td>
  </tr>`;

/** The numbers of the formula, so that it can be worked out again. */
function inputsText({ inputs }: Metric): unknown {
  const parts = Object.entries(inputs).map(([name, value]) => `${name} = ${Number(value.toPrecision(6))}`);
  return parts.length === 0 ? nothing : html`<br /><span class="mono">${parts.join(', ')}</span>`;
}

customElements.define('jh-member-figures', MemberFigures);
declare global {
  interface HTMLElementTagNameMap {
    'jh-member-figures': MemberFigures;
  }
}
