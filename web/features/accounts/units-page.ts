import { html } from 'lit';
import type { CreateUnit } from '../../../core/generated/api/accounts/create-unit.ts';
import type { Unit } from '../../../core/generated/api/accounts/unit.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import type { Column } from '../../elements/column.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/empty.ts';
import '../../elements/messages.ts';
import '../../elements/page-head.ts';
import '../../elements/query-form.ts';
import '../../elements/radio-field.ts';
import '../../elements/select-field.ts';
import '../../elements/table.ts';
import '../../elements/text-field.ts';

interface Draft {
  readonly kind: 'department' | 'unit';
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly parent: string;
}

const byCode = { column: 'code', descending: false };
const nameOf = (unit: Unit): string => inLanguage({ zh: unit.nameZh, en: unit.nameEn });

/** Departments and their units. */
export class UnitsPage extends PageElement {
  static override properties = { adding: { state: true } };

  declare adding: boolean;

  readonly #units = new Resource(this, { load: (signal) => allPages<Unit>('units', signal) });

  readonly #filter = new Form(this, {
    start: () => ({ search: '' }),
    send: async (draft) => keepInAddress(draft),
    guard: false,
  });

  readonly #form = new Form<Draft, Unit>(this, {
    start: () => ({ kind: 'department', code: '', nameZh: '', nameEn: '', parent: '' }),
    check: (draft) => {
      const needed: readonly (keyof Draft)[] = [
        'code',
        'nameZh',
        'nameEn',
        ...(draft.kind === 'unit' ? (['parent'] as const) : []),
      ];
      const missing = needed.filter((name) => draft[name].trim() === '');
      return Object.fromEntries(missing.map((name) => [name, say('frame.field.missing')]));
    },
    send: ({ parent, ...draft }, key) => {
      const body: CreateUnit = { ...draft, ...(draft.kind === 'unit' && { parent }) };
      return api.post<Unit>('units', body, { key });
    },
    done: () => {
      this.adding = false;
      toast(say('units.added'));
      void this.#units.reload();
    },
  });

  constructor() {
    super();
    this.adding = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#filter.reset({ search: this.query['search'] ?? '' });
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('units.title')}></jh-page-head>
      <jh-query-form @jh-query=${() => this.#filter.submit()} @jh-reset=${this.#reset}>
        <jh-text-field ${this.#filter.field('search')} label=${say('units.search')}></jh-text-field>
      </jh-query-form>
      ${this.#units.render({ ready: (units) => this.#renderUnits(units) })}`;
  }

  #renderUnits(units: readonly Unit[]): unknown {
    const search = this.query['search'] ?? '';
    const shown = units.filter(
      (unit) => unit.code.includes(search) || unit.nameZh.includes(search) || unit.nameEn.includes(search),
    );
    return html`<jh-table caption=${say('units.title')} .sorting=${byCode} .columns=${columnsFor(units)} .rows=${shown}>
        <jh-button slot="tools" kind="primary" icon="plus" @jh-press=${this.#add}>${say('units.add')}</jh-button>
        <jh-empty slot="empty" heading=${say('units.empty')} hint=${say('units.empty.hint')}></jh-empty>
      </jh-table>
      ${this.#renderAdding(units)}`;
  }

  #renderAdding(units: readonly Unit[]): unknown {
    const form = this.#form;
    const kinds = (['department', 'unit'] as const).map((value) => ({ value, label: say(`units.kind.${value}`) }));
    const parents = units
      .filter((unit) => unit.kind === 'department')
      .map((unit) => ({ value: unit.id, label: `${unit.code} ${nameOf(unit)}` }));
    return html`<jh-dialog ?open=${this.adding} heading=${say('units.add')} @jh-close=${() => (this.adding = false)}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form class="stack" @submit=${form.submit} novalidate>
        <jh-radio-field ${form.field('kind')} label=${say('units.kind')} .choices=${kinds}></jh-radio-field>
        <jh-text-field ${form.field('code')} label=${say('units.code')} maxlength="32" required></jh-text-field>
        <jh-text-field ${form.field('nameZh')} label=${say('units.nameZh')} maxlength="80" required></jh-text-field>
        <jh-text-field ${form.field('nameEn')} label=${say('units.nameEn')} maxlength="120" required></jh-text-field>
        <jh-select-field
          ${form.field('parent')}
          label=${say('units.parent')}
          empty="–"
          .choices=${parents}
          ?hidden=${form.draft.kind === 'department'}
          required
        ></jh-select-field>
      </form>
      <jh-button slot="actions" @jh-press=${() => (this.adding = false)}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('frame.action.save')}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #add = (): void => {
    this.#form.reset();
    this.adding = true;
  };

  readonly #reset = (): void => {
    this.#filter.reset({ search: '' });
    keepInAddress({});
  };
}

function columnsFor(units: readonly Unit[]): readonly Column<Unit>[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const parentOf = (unit: Unit): string | undefined => {
    const parent = unit.parent === null ? undefined : byId.get(unit.parent);
    return parent === undefined ? undefined : nameOf(parent);
  };
  return [
    { id: 'code', head: 'units.code', kind: 'code', value: (unit) => unit.code },
    { id: 'zh', head: 'units.nameZh', wide: true, value: (unit) => unit.nameZh },
    { id: 'en', head: 'units.nameEn', value: (unit) => unit.nameEn },
    { id: 'kind', head: 'units.kind', value: (unit) => say(`units.kind.${unit.kind}`) },
    { id: 'parent', head: 'units.parent', value: parentOf },
  ];
}

customElements.define('jh-units-page', UnitsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-units-page': UnitsPage;
  }
}
