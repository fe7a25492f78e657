import { css, html, nothing } from 'lit';
import { instantOf } from '../../../core/domain/time/instant.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { Detail } from '../../elements/details.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import type { DrawView } from './draw-view.ts';
import './countdown.ts';
import '../../elements/details.ts';

/** The balls, and the large countdown. */
export const valueStyle = css`
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: 12px;
    list-style: none;
  }
  .values li {
    display: grid;
    place-items: center;
    min-width: 34px;
    height: 34px;
    padding: 0 6px;
    border: 1px solid var(--edge);
    border-radius: 17px;
    font-weight: 600;
  }
  .large {
    font-size: 1.75rem;
    font-weight: 600;
    line-height: 1.3;
  }
`;

/** Where the public value comes from, when, and what it was. */
export function valueContent({ draw, file }: DrawView): unknown {
  const { publicSource, waiver } = draw;
  if (publicSource === null)
    return html`<p>${waiver === null ? say('draws.value.none') : say('draws.value.waived', { ...waiver })}</p>`;
  const origin = file?.record.publicValueOrigin;
  return html`${valuesList(draw.publicValue)}<jh-details .facts=${factsOf(publicSource)}></jh-details> ${
      origin?.notice === undefined ? nothing : html`<p class="soft">${origin.notice.reference}</p>`
    }`;
}

/** The countdown to the moment the value is due, or that it should be out. */
export function valueCountdown({ publicSource }: Draw): unknown {
  const at = instantOf(publicSource?.at ?? '');
  if (at === undefined) return nothing;
  if (at <= Date.now()) return html`<p class="large">${say('draws.value.ready')}</p>`;
  return html`<p>
    <span class="soft">${say('draws.value.left')}</span> <jh-countdown class="large" until=${at}></jh-countdown>
  </p>`;
}

export const valuesList = (values: readonly number[]): unknown =>
  values.length === 0
    ? nothing
    : html`<ul class="values" aria-label=${say('draws.value.values')}>
        ${values.map((value) => html`<li>${value}</li>`)}
      </ul>`;

function factsOf({
  source,
  issue,
  field,
  at,
  count,
  range: [least = 0, most = 0],
  fallback,
}: NonNullable<Draw['publicSource']>): readonly Detail[] {
  return [
    { name: say('draws.value.source'), value: source },
    { name: say('draws.value.issue'), value: issue },
    { name: say('draws.value.field'), value: field },
    { name: say('draws.value.form'), value: say('draws.value.formOf', { count, least, most }) },
    { name: say('draws.value.at'), value: timeOf(at) },
    ...(fallback === undefined
      ? []
      : [
          {
            name: say('draws.value.fallback'),
            value: say('draws.value.fallbackOf', {
              name: fallback.name,
              issue: fallback.issue,
              at: timeOf(fallback.at),
              noticeBy: timeOf(fallback.noticeBy),
            }),
            wide: true,
          },
        ]),
  ];
}

export const timeOf = (text: string): string => {
  const instant = instantOf(text);
  return instant === undefined ? text : dateTime(instant);
};
