import { css, html, nothing } from 'lit';
import type { MemberLine } from '../../../core/generated/api/reviews/member-line.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem } from '../../controllers/problem.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { saveFile } from '../../elements/download.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { reviewColumns } from './review-columns.ts';
import { isDue, stateTag } from './review-words.ts';
import { ruleRows, type RuleRow } from './rule-rows.ts';
import './histogram.ts';
import './member-drawer.ts';
import './publish-rule.ts';
import './review-preview.ts';
import './review-summary.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tabs.ts';

type Output = NonNullable<Review['output']>;
const tabs = ['due', 'watch', 'all', 'rule'] as const;
type Tab = (typeof tabs)[number];

/** One annual review: before the locked run only its rule and bars; after it the list, the proposals and what people decide. */
export class ReviewPage extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      .halves {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr));
      }
    `,
  ];
  static override properties = { member: { state: true }, changing: { state: true } };

  declare member: string | undefined;
  declare changing: boolean;

  readonly #review = new Resource(this, {
    on: (): [string] => [this.params['key'] ?? ''],
    load: (signal, key) => api.get<Review>(`reviews/${encodeURIComponent(key)}`, { signal }),
  });
  readonly #columns = reviewColumns((member) => (this.member = member));

  constructor() {
    super();
    this.changing = false;
    new Following(this, session);
    this.addEventListener('jh-changed', this.#decided as EventListener);
  }

  override render(): unknown {
    return this.#review.render({ ready: (review) => this.#renderReview(review) });
  }

  #renderReview(review: Review): unknown {
    const open = openCount(review);
    return html`<jh-page-head
        code=${review.key}
        heading=${say(`review.heading.${review.pool}`, { year: review.year })}
        next=${review.output === null ? say('review.next.run') : open > 0 ? say('review.next.decide', { open }) : ''}
        owner=${review.output === null ? say('review.owner.manager') : open > 0 ? say('review.owner.two') : ''}
      >
        <span slot="state">${stateTag(review.state)}</span>
        ${this.#renderActions(review)}
      </jh-page-head>
      <div class="stack">
        ${review.output === null ? this.#renderBefore(review) : this.#renderAfter(review, review.output)}
      </div>
      <jh-publish-rule
        ?open=${this.changing}
        .review=${review}
        @jh-close=${() => (this.changing = false)}
        @jh-published=${this.#published}
      ></jh-publish-rule>
      <jh-member-drawer
        .review=${review}
        .member=${this.member}
        @jh-close=${() => (this.member = undefined)}
      ></jh-member-drawer>`;
  }

  #renderActions(review: Review): unknown {
    return html`${
      review.output === null
        ? nothing
        : html`<jh-button slot="actions" icon="download" @jh-press=${() => this.#export(review)}
            >${say('review.export')}</jh-button
          >`
    }
    ${
      review.may.includes('change')
        ? html`<jh-button slot="actions" @jh-press=${() => (this.changing = true)}>${say('review.change')}</jh-button>`
        : nothing
    }
    ${
      review.may.includes('run')
        ? html`<jh-button
            slot="actions"
            kind="primary"
            confirm=${say('review.run')}
            confirmDetail=${say('review.run.detail')}
            @jh-press=${() => this.#run(review)}
            >${say('review.run')}</jh-button
          >`
        : nothing
    }`;
  }

  #renderBefore(review: Review): unknown {
    return html`<jh-card heading=${say('review.preview')}>
        <jh-review-preview .review=${review}></jh-review-preview>
      </jh-card>
      ${renderRule(review)}`;
  }

  #renderAfter(review: Review, output: Output): unknown {
    const chosen = tabs.find((tab) => tab === this.query['tab']) ?? 'due';
    const heads = tabs.map((id) => ({
      id,
      title: id === 'rule' ? say('review.rule') : say(`review.tab.${id}`),
      ...(id !== 'rule' && { count: shownIn(output, id).length }),
    }));
    return html`<div class=${output.cut ? 'halves' : ''}>
        <jh-card heading=${say('review.summary')}><jh-review-summary .review=${review}></jh-review-summary></jh-card>
        ${output.cut ? html`<jh-card><jh-review-histogram .review=${review}></jh-review-histogram></jh-card>` : nothing}
      </div>
      <jh-tabs .tabs=${heads} chosen=${chosen} label=${say('review.page')} @jh-tab=${this.#choose}>
        ${chosen === 'rule' ? renderRule(review) : this.#renderMembers(shownIn(output, chosen), chosen)}
      </jh-tabs>`;
  }

  #renderMembers(rows: readonly MemberLine[], tab: Tab): unknown {
    return html`<jh-table caption=${say('review.page')} .columns=${this.#columns} .rows=${rows} .keyOf=${memberOf}>
      <jh-empty slot="empty" heading=${say(tab === 'due' ? 'review.due.none' : 'frame.table.empty')}></jh-empty>
    </jh-table>`;
  }

  readonly #choose = (event: CustomEvent<string>): void =>
    keepInAddress({ tab: event.detail === 'due' ? undefined : event.detail });

  async #run(review: Review): Promise<void> {
    try {
      this.#review.set(await api.post<Review>(`reviews/${review.id}/run`));
      toast(say('review.ran'));
    } catch (cause) {
      const problem = asProblem(cause);
      toast([problem.text, problem.next].filter((part) => part !== undefined).join(' '), 'bad');
    }
  }

  async #export({ id }: Review): Promise<void> {
    saveFile(await api.file(`reviews/${id}/export`));
  }

  readonly #published = (event: CustomEvent<Review>): void => {
    this.changing = false;
    this.#review.set(event.detail);
    toast(say('review.published'));
  };

  readonly #decided = (event: CustomEvent<Review>): void => {
    const before = this.#review.value;
    this.#review.set(event.detail);
    const count = (review: Review | undefined): number =>
      review?.output?.members.flatMap(({ decisions }) => decisions.filter(({ decision }) => decision !== null))
        .length ?? 0;
    toast(say(count(event.detail) > count(before) ? 'review.decide.done' : 'review.proposed'));
  };
}

const memberOf = ({ member }: MemberLine): string => member;

function shownIn({ members }: Output, tab: Tab): readonly MemberLine[] {
  if (tab === 'due') return members.filter(isDue);
  return tab === 'watch' ? members.filter(({ standing }) => standing.outcome === 'watch') : members;
}

/** Decisions that two people have not made yet. */
function openCount({ output }: Review): number {
  const members = output?.members ?? [];
  const due = members.reduce(
    (sum, { duty, standing }) => sum + Number(duty.listed) + Number(standing.outcome === 'proposal'),
    0,
  );
  return due - members.flatMap(({ decisions }) => decisions.filter(({ decision }) => decision !== null)).length;
}

const ruleColumns: readonly Column<RuleRow>[] = [
  { id: 'number', head: 'review.rule.number', value: ({ title }) => title },
  { id: 'value', head: 'review.rule.value', kind: 'number', value: ({ value }) => value },
  { id: 'ground', head: 'review.rule.ground', wide: true, value: ({ citation }) => citation },
];

const renderRule = ({ rule }: Review): unknown =>
  html`<jh-table
    caption=${say('review.rule')}
    .columns=${ruleColumns}
    .rows=${ruleRows(rule)}
    .keyOf=${({ path }: RuleRow) => path}
    paging="none"
  ></jh-table>`;

customElements.define('jh-review-page', ReviewPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-review-page': ReviewPage;
  }
}
