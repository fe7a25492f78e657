import { html, nothing } from 'lit';
import type { MemberDetail } from '../../../core/generated/api/pools/member-detail.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import type { TimelineEntry } from '../../elements/timeline.ts';
import { date } from '../../i18n/dates.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { statusTag } from './member-columns.ts';
import './change-status.ts';
import './unmask-member.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/page-head.ts';
import '../../elements/timeline.ts';

type Dialog = 'status' | 'unmask';

/** One member of a pool, masked, with every change of standing. */
export class MemberPage extends PageElement {
  static override properties = { asking: { state: true } };

  declare asking: Dialog | undefined;

  readonly #detail = new Resource(this, {
    on: (): [string] => [this.params['member'] ?? ''],
    load: (signal, member) => api.get<MemberDetail>(`members/${encodeURIComponent(member)}`, { signal }),
  });

  constructor() {
    super();
    new Following(this, session);
  }

  override render(): unknown {
    return this.#detail.render({ ready: (detail) => this.#renderMember(detail) });
  }

  #renderMember({ member, changes }: MemberDetail): unknown {
    return html`<jh-page-head code=${member.id} heading=${say(`pool.${member.pool}`)}>
        <span slot="state">${statusTag(member.status)}</span>
        ${this.#renderActions(member.status)}
      </jh-page-head>
      <div class="columns">
        <jh-card heading=${say('pools.member')} hint=${say('pools.masked')}>
          <jh-details .facts=${factsOf(member)}></jh-details>
        </jh-card>
        <jh-card heading=${say('pools.changes')}>
          <jh-timeline .entries=${changes.map(entryOf)}></jh-timeline>
        </jh-card>
      </div>
      <jh-change-status
        ?open=${this.asking === 'status'}
        .member=${member}
        @jh-close=${this.#close}
        @jh-changed=${this.#changed}
      ></jh-change-status>
      <jh-unmask-member
        ?open=${this.asking === 'unmask'}
        member=${member.id}
        @jh-close=${this.#close}
      ></jh-unmask-member>`;
  }

  #renderActions(status: string): unknown {
    return html`${
      session.can('pool.unmask')
        ? html`<jh-button slot="actions" @jh-press=${() => (this.asking = 'unmask')}>${say('pools.unmask')}</jh-button>`
        : nothing
    }
    ${
      session.can('pool.manage') && status !== 'removed'
        ? html`<jh-button slot="actions" kind="primary" @jh-press=${() => (this.asking = 'status')}
            >${say('pools.change')}</jh-button
          >`
        : nothing
    }`;
  }

  readonly #close = (): void => {
    this.asking = undefined;
  };

  readonly #changed = (event: CustomEvent<MemberDetail>): void => {
    this.#close();
    this.#detail.set(event.detail);
  };
}

const factsOf = (member: MemberDetail['member']) => [
  { name: say('pools.name'), value: member.name },
  { name: say('pools.phone'), value: member.phone || undefined },
  { name: say('pools.employer'), value: member.employer },
  { name: say('pools.jobTitle'), value: member.title },
  { name: say('pools.level'), value: sayGiven(`pool.level.${member.level}`) },
  { name: say('pools.stratum'), value: sayGiven(`pool.stratum.${member.stratum}`) },
  { name: say('pools.specialty'), value: member.specialty },
  { name: say('pools.admittedOn'), value: date(member.admittedOn) },
];

const entryOf = ({ at, by, what, reason }: MemberDetail['changes'][number]): TimelineEntry => ({
  at,
  who: what === 'joined' ? say('pool.change.joined') : sayGiven(`pool.status.${what}`),
  what: by,
  ...(reason !== '' && { opinion: reason }),
});

customElements.define('jh-member-page', MemberPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-member-page': MemberPage;
  }
}
