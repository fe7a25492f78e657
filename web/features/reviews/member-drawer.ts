import { css, html, nothing } from 'lit';
import type { MemberDetail } from '../../../core/generated/api/reviews/member-detail.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { isoDay } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { groundsOf } from './review-words.ts';
import './member-decisions.ts';
import './member-figures.ts';
import '../../elements/drawer.ts';
import '../../elements/table.ts';

type Work = MemberDetail['work'][number];

/** One member: why listed, what the statistics say, the tasks behind it, what two people decide. Fires `jh-close`. */
export class MemberDrawer extends JihengElement {
  static override styles = [
    base,
    css`
      section {
        margin-bottom: 20px;
      }
      h2 {
        margin-bottom: 6px;
      }
      ul {
        padding-inline-start: 1.2em;
      }
    `,
  ];
  static override properties = { review: { attribute: false }, member: {} };

  declare review: Review | undefined;
  /** Id of the member shown; closed when undefined. */
  declare member: string | undefined;

  readonly #detail = new Resource(this, {
    on: (): [string, string] | undefined =>
      this.review && this.member !== undefined ? [this.review.id, this.member] : undefined,
    load: (signal, review, member) =>
      api.get<MemberDetail>(`reviews/${review}/members/${encodeURIComponent(member)}`, { signal }),
  });

  override render(): unknown {
    const line = this.review?.output?.members.find(({ member }) => member === this.member);
    return html`<jh-drawer
      ?open=${line !== undefined}
      heading=${line ? `${line.name} · ${line.employer}` : ''}
      @jh-close=${() => this.dispatchEvent(new Event('jh-close'))}
    >
      ${
        line === undefined
          ? nothing
          : html`<section>
              <jh-member-decisions .review=${this.review} .line=${line}></jh-member-decisions>
            </section>`
      }
      ${line === undefined ? nothing : this.#detail.render({ ready: (detail) => this.#renderDetail(detail) })}
    </jh-drawer>`;
  }

  #renderDetail(detail: MemberDetail): unknown {
    const grounds = groundsOf(detail.duty);
    return html`${
        grounds.length === 0
          ? nothing
          : html`<section>
              <h2>${say('review.grounds')}</h2>
              <ul>
                ${grounds.map((ground) => html`<li>${ground}</li>`)}
              </ul>
            </section>`
      }
      <section>
        <h2>${say('review.standing')}</h2>
        <jh-member-figures
          .standing=${detail.standing}
          .metrics=${detail.metrics}
          share=${this.review?.rule.proposal.share.value ?? '0'}
          compared=${this.review?.output?.pool?.compared ?? 0}
        ></jh-member-figures>
      </section>
      <section>
        <h2>${say('review.work')}</h2>
        <jh-table
          caption=${say('review.work')}
          .columns=${columns}
          .rows=${detail.work}
          .keyOf=${keyOf}
          compact
        ></jh-table>
      </section>`;
  }
}

const keyOf = ({ year, panel, project }: Work): string => `${year}/${panel}/${project}`;
const dayOf = (moment: string | null): string | undefined => (moment === null ? undefined : isoDay(Date.parse(moment)));

const columns: readonly Column<Work>[] = [
  { id: 'project', head: 'review.work.project', kind: 'code', value: ({ project }) => project },
  { id: 'due', head: 'review.work.due', value: ({ due }) => dayOf(due) },
  {
    id: 'done',
    head: 'review.work.done',
    value: ({ done, late, absence }) => {
      if (absence !== null) return say('review.work.absent');
      return late ? `${dayOf(done) ?? ''} ${say('review.work.late')}` : dayOf(done);
    },
  },
  { id: 'total', head: 'review.work.total', kind: 'number', value: ({ total }) => total ?? undefined },
  { id: 'recheck', head: 'review.work.recheck', kind: 'number', value: ({ recheck }) => recheck ?? undefined },
  {
    id: 'reasons',
    head: 'review.work.reasons',
    value: ({ reasonsMet, reasonsOf }) => (reasonsOf === null ? undefined : `${reasonsMet ?? 0}/${reasonsOf}`),
  },
];

customElements.define('jh-member-drawer', MemberDrawer);
declare global {
  interface HTMLElementTagNameMap {
    'jh-member-drawer': MemberDrawer;
  }
}
