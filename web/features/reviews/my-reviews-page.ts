import { css, html } from 'lit';
import type { OwnReviews } from '../../../core/generated/api/reviews/own-reviews.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { groundsOf } from './review-words.ts';
import './member-figures.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';

type Own = OwnReviews['items'][number];

/** What the reviews say of the reader: counts, figures, what two people decided and why. */
export class MyReviewsPage extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      section {
        margin-top: 16px;
      }
      h3 {
        margin-bottom: 4px;
      }
      ul {
        padding-inline-start: 1.2em;
      }
      blockquote {
        margin: 4px 0 8px;
        padding: 4px 10px;
        border-radius: var(--radius);
        background: var(--ground);
        white-space: pre-line;
      }
    `,
  ];

  readonly #own = new Resource(this, { load: (signal) => api.get<OwnReviews>('own-reviews', { signal }) });

  override render(): unknown {
    return html`<jh-page-head heading=${say('review.mine')}></jh-page-head>
      <div class="stack">
        ${this.#own.render({
          ready: ({ items }) => items.map((item) => renderOwn(item)),
          isEmpty: ({ items }) => items.length === 0,
          empty: () => html`<jh-empty heading=${say('review.own.none')}></jh-empty>`,
        })}
      </div>`;
  }
}

function renderOwn({ year, pool, duty, standing, metrics, decisions, share, compared }: Own): unknown {
  const grounds = groundsOf(duty);
  const counts = Object.entries(duty.counts).map(([name, value]) => ({
    name: sayGiven(`review.count.${name}`),
    value: String(value),
  }));
  return html`<jh-card heading=${say(`review.heading.${pool}`, { year })}>
    ${decisions.map(
      ({ kind, decision, reason, decidedAt }) =>
        html`<h3>${say(`review.kind.${kind}`)}：${say(`review.measure.${decision}`)}</h3>
          <p class="faint">${dateTime(decidedAt)}</p>
          <blockquote>${reason}</blockquote>`,
    )}
    <section>
      <h3>${say('review.own.counts')}</h3>
      <jh-details .facts=${counts}></jh-details>
      ${
        duty.listed
          ? html`<ul>
              ${grounds.map((ground) => html`<li>${ground}</li>`)}
            </ul>`
          : html`<p class="soft">${say('review.own.notListed')}</p>`
      }
    </section>
    <section>
      <h3>${say('review.standing')}</h3>
      <jh-member-figures
        .standing=${standing}
        .metrics=${metrics}
        share=${share}
        compared=${compared}
      ></jh-member-figures>
    </section>
  </jh-card>`;
}

customElements.define('jh-my-reviews-page', MyReviewsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-my-reviews-page': MyReviewsPage;
  }
}
