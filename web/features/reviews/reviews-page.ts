import { html, nothing } from 'lit';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import type { ReviewLine } from '../../../core/generated/api/reviews/review-line.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { go } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { stateTag } from './review-words.ts';
import './publish-rule.ts';
import '../../elements/button.ts';
import '../../elements/empty.ts';
import '../../elements/hash.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';

const addressOf = ({ key }: Pick<ReviewLine, 'key'>): string => `#/reviews/${key}`;

const columns: readonly Column<ReviewLine>[] = [
  { id: 'year', head: 'review.year', value: ({ year }) => year },
  {
    id: 'pool',
    head: 'review.pool',
    wide: true,
    value: ({ pool }) => say(`pool.${pool}`),
    cell: (line) => html`<a href=${addressOf(line)}>${say(`review.heading.${line.pool}`, { year: line.year })}</a>`,
  },
  {
    id: 'state',
    head: 'review.state',
    value: ({ state }) => say(`review.state.${state}`),
    cell: ({ state }) => stateTag(state),
  },
  { id: 'listed', head: 'review.kind.list', kind: 'number', value: ({ listed }) => listed ?? undefined },
  { id: 'proposals', head: 'review.proposals', kind: 'number', value: ({ proposals }) => proposals ?? undefined },
  {
    id: 'decided',
    head: 'review.decided',
    value: ({ decided, due }) => (due === 0 ? undefined : say('review.decided.of', { decided, due })),
  },
  { id: 'published', head: 'review.publishedAt', kind: 'date', value: ({ publishedAt }) => publishedAt },
  {
    id: 'hash',
    head: 'review.rule.hash',
    value: ({ ruleHash }) => ruleHash,
    cell: ({ ruleHash }) => html`<jh-hash value=${ruleHash}></jh-hash>`,
  },
];

/** The annual reviews of the pools; the rule of a year is published here. */
export class ReviewsPage extends PageElement {
  static override properties = { publishing: { state: true } };

  declare publishing: boolean;

  readonly #reviews = new Resource(this, {
    load: async (signal) => {
      const reviews = await allPages<ReviewLine>('reviews', signal);
      return reviews.toSorted((a, b) => b.year - a.year);
    },
  });

  constructor() {
    super();
    this.publishing = false;
    new Following(this, session);
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('review.reviews.title')}></jh-page-head>
      ${this.#reviews.render({
        ready: (rows) =>
          html`<jh-table caption=${say('review.reviews.title')} .columns=${columns} .rows=${rows} .linkOf=${addressOf}>
            ${
              session.can('review.manage')
                ? html`<jh-button slot="tools" kind="primary" icon="plus" @jh-press=${() => (this.publishing = true)}
                    >${say('review.publish')}</jh-button
                  >`
                : nothing
            }
            <jh-empty slot="empty" heading=${say('review.empty')} hint=${say('review.empty.hint')}></jh-empty>
          </jh-table>`,
      })}
      <jh-publish-rule
        ?open=${this.publishing}
        @jh-close=${() => (this.publishing = false)}
        @jh-published=${this.#published}
      ></jh-publish-rule>`;
  }

  readonly #published = (event: CustomEvent<Review>): void => {
    this.publishing = false;
    toast(say('review.published'));
    go(addressOf(event.detail));
  };
}

customElements.define('jh-reviews-page', ReviewsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-reviews-page': ReviewsPage;
  }
}
