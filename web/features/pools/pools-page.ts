import { html, nothing } from 'lit';
import { levelChoices, poolOf, statusChoices, stratumChoices } from './pool-choices.ts';
import { poolIds } from '../../../core/domain/pool/kinds.ts';
import type { Member } from '../../../core/generated/api/pools/member.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { Following } from '../../controllers/following.ts';
import { Form } from '../../controllers/form.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { addressOf, memberColumns } from './member-columns.ts';
import './import-members.ts';
import '../../elements/button.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/query-form.ts';
import '../../elements/select-field.ts';
import '../../elements/table.ts';
import '../../elements/tabs.ts';
import '../../elements/text-field.ts';

const unfiltered = { search: '', stratum: '', level: '', status: '' };

/** The three pools: who is in them, masked; the pool manager imports. */
export class PoolsPage extends PageElement {
  static override properties = { importing: { state: true } };

  declare importing: boolean;

  readonly #members = new Resource(this, {
    on: (): [string] => [poolOf(this.query)],
    load: (signal, pool) => allPages<Member>(`pools/${pool}/members`, signal),
  });

  readonly #filter = new Form(this, {
    start: () => ({ ...unfiltered, ...this.query }),
    send: async ({ search, stratum, level, status }) => this.#keep({ search, stratum, level, status }),
    guard: false,
  });

  constructor() {
    super();
    this.importing = false;
    new Following(this, session);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#filter.reset();
  }

  override render(): unknown {
    const tabs = poolIds.map((id) => ({ id, title: say(`pool.${id}`) }));
    return html`<jh-page-head heading=${say('pools.title')}></jh-page-head>
      <jh-tabs .tabs=${tabs} chosen=${poolOf(this.query)} label=${say('pools.which')} @jh-tab=${this.#choose}>
        ${this.#renderFilter()} ${this.#members.render({ ready: (members) => this.#renderTable(members) })}
      </jh-tabs>`;
  }

  #renderFilter(): unknown {
    const any = say('frame.query.any');
    const form = this.#filter;
    return html`<jh-query-form @jh-query=${() => form.submit()} @jh-reset=${this.#reset}>
      <jh-text-field ${form.field('search')} label=${say('pools.search')}></jh-text-field>
      <jh-select-field
        ${form.field('stratum')}
        label=${say('pools.stratum')}
        empty=${any}
        .choices=${stratumChoices()}
      ></jh-select-field>
      <jh-select-field
        ${form.field('level')}
        label=${say('pools.level')}
        empty=${any}
        .choices=${levelChoices()}
      ></jh-select-field>
      <jh-select-field
        ${form.field('status')}
        label=${say('pools.status')}
        empty=${any}
        .choices=${statusChoices()}
      ></jh-select-field>
    </jh-query-form>`;
  }

  #renderTable(members: readonly Member[]): unknown {
    const pool = poolOf(this.query);
    return html`<jh-table
        caption=${say(`pool.${pool}`)}
        .columns=${memberColumns}
        .rows=${members.filter(this.#fits)}
        .linkOf=${addressOf}
      >
        ${this.#renderImportButton('tools')}
        <span slot="tools" class="faint">${say('pools.masked')}</span>
        ${members.length === 0 ? this.#renderEmpty() : this.#renderNone()}
      </jh-table>
      <jh-import-members
        ?open=${this.importing}
        pool=${pool}
        @jh-close=${() => (this.importing = false)}
        @jh-imported=${this.#imported}
      ></jh-import-members>`;
  }

  #renderImportButton(slot: 'tools' | ''): unknown {
    if (!session.can('pool.manage')) return nothing;
    return html`<jh-button slot=${slot || nothing} kind="primary" icon="plus" @jh-press=${() => (this.importing = true)}
      >${say('pools.import')}</jh-button
    >`;
  }

  #renderEmpty(): unknown {
    const hint = session.can('pool.manage') ? say('pools.empty.hint') : say('pools.empty.reader');
    return html`<jh-empty slot="empty" heading=${say('pools.empty')} hint=${hint}
      >${this.#renderImportButton('')}</jh-empty
    >`;
  }

  #renderNone(): unknown {
    return html`<jh-empty slot="empty" heading=${say('pools.none')} hint=${say('pools.none.hint')}></jh-empty>`;
  }

  readonly #fits = (member: Member): boolean => {
    const { search, stratum, level, status } = { ...unfiltered, ...this.query };
    const told = [member.name, member.employer, member.specialty, member.title];
    return (
      told.some((text) => text.includes(search)) &&
      (stratum === '' || member.stratum === stratum) &&
      (level === '' || member.level === level) &&
      (status === '' || member.status === status)
    );
  };

  #keep(filter: Readonly<Record<string, string>>): void {
    const pool = poolOf(this.query);
    keepInAddress({ pool: pool === poolIds[0] ? undefined : pool, ...filter });
  }

  readonly #choose = (event: CustomEvent<string>): void => {
    this.#filter.reset(unfiltered);
    keepInAddress({ pool: event.detail === poolIds[0] ? undefined : event.detail });
  };

  readonly #reset = (): void => {
    this.#filter.reset(unfiltered);
    this.#keep({});
  };

  readonly #imported = (): void => {
    this.importing = false;
    void this.#members.reload();
  };
}

customElements.define('jh-pools-page', PoolsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-pools-page': PoolsPage;
  }
}
