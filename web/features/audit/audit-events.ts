import { html, nothing, type PropertyValues } from 'lit';
import type { Event as AuditEvent } from '../../../core/generated/api/audit/event.ts';
import type { Events } from '../../../core/generated/api/audit/events.ts';
import type { Query } from '../../controllers/api.ts';
import { CursorList } from '../../controllers/cursor-list.ts';
import { Following } from '../../controllers/following.ts';
import { Form } from '../../controllers/form.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { pageSize } from '../../controllers/table-settings.ts';
import { JihengElement } from '../../elements/element.ts';
import { instantOf } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { eventColumns } from './event-columns.ts';
import '../../elements/date-field.ts';
import '../../elements/drawer.ts';
import '../../elements/empty.ts';
import '../../elements/query-form.ts';
import '../../elements/select-field.ts';
import '../../elements/table.ts';
import '../../elements/text-field.ts';
import './audit-event.ts';

const names = ['account', 'act', 'on', 'outcome', 'from', 'until'] as const;
type Filter = Readonly<Record<(typeof names)[number], string>>;

/** Events newest first, by what the filter names; a press on a number opens the event. */
export class AuditEvents extends JihengElement {
  static override styles = [base];
  static override properties = { query: { attribute: false }, opened: { state: true } };

  declare query: Readonly<Record<string, string>>;
  declare opened: AuditEvent | undefined;

  readonly #list = new CursorList<Events>(this, 'audit/events', () => asked(filterOf(this.query)));

  readonly #filter = new Form<Filter, void>(this, {
    start: () => filterOf({}),
    send: async (draft) => keepInAddress({ ...draft }),
    guard: false,
  });

  readonly #columns = eventColumns((event) => (this.opened = event));

  constructor() {
    super();
    this.query = {};
    new Following(this, pageSize);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query')) this.#filter.reset(filterOf(this.query));
  }

  override render(): unknown {
    return html`${this.#renderFilter()} ${this.#list.resource.render({ ready: (events) => this.#renderEvents(events) })}
      <jh-drawer
        ?open=${this.opened !== undefined}
        heading=${this.opened === undefined ? '' : say('audit.event', { sequence: this.opened.sequence })}
        @jh-close=${() => (this.opened = undefined)}
      >
        ${this.opened === undefined ? nothing : html`<jh-audit-event .event=${this.opened}></jh-audit-event>`}
      </jh-drawer>`;
  }

  #renderFilter(): unknown {
    const { field } = this.#filter;
    const outcomes = (['done', 'refused', 'failed'] as const).map((value) => ({
      value,
      label: say(`audit.outcome.${value}`),
    }));
    return html`<jh-query-form @jh-query=${() => this.#filter.submit()} @jh-reset=${() => keepInAddress({})}>
      <jh-text-field ${field('act')} label=${say('audit.act')} placeholder="sheet.seal"></jh-text-field>
      <jh-text-field ${field('on')} label=${say('audit.on')} placeholder="round/R2026-03"></jh-text-field>
      <jh-text-field ${field('account')} label=${say('audit.account')}></jh-text-field>
      <jh-select-field
        ${field('outcome')}
        label=${say('audit.outcome')}
        empty=${say('frame.query.any')}
        .choices=${outcomes}
      ></jh-select-field>
      <jh-date-field ${field('from')} label=${say('audit.from')} time></jh-date-field>
      <jh-date-field ${field('until')} label=${say('audit.until')} time></jh-date-field>
    </jh-query-form>`;
  }

  #renderEvents(events: Events): unknown {
    return html`<jh-table
      caption=${say('audit.title')}
      paging="server"
      .columns=${this.#columns}
      .rows=${events.items}
      .keyOf=${(event: AuditEvent) => String(event.sequence)}
      .page=${this.#list.page}
      ?more=${this.#list.more}
      @jh-page=${this.#list.turn}
    >
      <span slot="tools" class="soft">${say('audit.size', { size: events.size })}</span>
      <jh-empty slot="empty" heading=${say('audit.empty')} hint=${say('audit.empty.hint')}></jh-empty>
    </jh-table>`;
  }
}

const filterOf = (query: Readonly<Record<string, string>>): Filter =>
  Object.fromEntries(names.map((name) => [name, query[name] ?? ''])) as Filter;

/** The filter as the API asks for it: moments in epoch milliseconds. */
const asked = ({ from, until, ...rest }: Filter): Query => ({
  ...rest,
  from: instantOf(from),
  until: instantOf(until),
});

customElements.define('jh-audit-events', AuditEvents);
declare global {
  interface HTMLElementTagNameMap {
    'jh-audit-events': AuditEvents;
  }
}
