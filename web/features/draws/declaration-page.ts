import { css, html, nothing } from 'lit';
import type { Declaration } from '../../../core/generated/api/draws/declaration.ts';
import type { DeclarationSheet } from '../../../core/generated/api/draws/declaration-sheet.ts';
import type { Declare } from '../../../core/generated/api/draws/declare.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { dateTime } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement, pageStyle } from '../../page-element.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import './interest-field.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/messages.ts';
import '../../elements/page-head.ts';
import '../../elements/radio-field.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

type Project = DeclarationSheet['projects'][number];

interface DeclarationDraft {
  readonly choice: 'none' | 'some' | '';
  /** Stated interests by project code; empty text for none. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** An expert declares interests against the list of a round: none, or project by project with the reason. */
export class DeclarationPage extends PageElement {
  static override styles = [
    base,
    pageStyle,
    formStyle,
    css`
      .buttons {
        align-items: center;
      }
    `,
  ];

  readonly #sheet = new Resource(this, {
    on: (): [string] => [this.params['round'] ?? ''],
    load: async (signal, round) => {
      const sheet = await api.get<DeclarationSheet>(`rounds/${encodeURIComponent(round)}/declaration`, { signal });
      this.#form.reset(draftOf(sheet));
      return sheet;
    },
  });

  readonly #form = new Form<DeclarationDraft, Declaration>(this, {
    start: () => ({ choice: '', reasons: {} }),
    check: faultsOf,
    send: (draft, key) =>
      api.put<Declaration>(`rounds/${encodeURIComponent(this.params['round'] ?? '')}/declaration`, bodyOf(draft), {
        key,
      }),
    done: (declared) => {
      toast(say('declaration.sent'));
      const sheet = this.#sheet.value;
      if (sheet !== undefined) this.#sheet.set({ ...sheet, declared });
    },
  });

  override render(): unknown {
    return this.#sheet.render({ ready: (sheet) => this.#renderSheet(sheet) });
  }

  #renderSheet(sheet: DeclarationSheet): unknown {
    const { open, declared, declareBy } = sheet;
    const title = inLanguage({ zh: sheet.titleZh, en: sheet.titleEn });
    return html`<jh-page-head
        code=${sheet.code}
        heading=${`${title} · ${say('declaration.title')}`}
        next=${open && declared === null ? say('declaration.next', { date: dateTime(declareBy) }) : ''}
      >
        <span slot="state">${stateTag(sheet)}</span>
      </jh-page-head>
      <div class="stack">
        ${declared === null ? nothing : html`<p>${say('declaration.declaredAt', { date: dateTime(declared.at) })}</p>`}
        ${open ? this.#renderForm(sheet) : this.#renderClosed(sheet)}
      </div>`;
  }

  #renderForm(sheet: DeclarationSheet): unknown {
    const form = this.#form;
    const choices = (['none', 'some'] as const).map((value) => ({
      value,
      label: say(`declaration.choice.${value}`),
    }));
    return html`<jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <jh-card>
        <form @submit=${form.submit} novalidate>
          <jh-radio-field
            ${form.field('choice')}
            label=${say('declaration.choice')}
            hint=${say('declaration.what')}
            .choices=${choices}
            stacked
            required
          ></jh-radio-field>
          ${this.#renderProjects(sheet, form.draft.choice === 'some')}
          <div class="buttons">
            <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
              >${say('declaration.send')}</jh-button
            >
            <span class="faint">${say('declaration.changeable')}</span>
          </div>
        </form>
      </jh-card>`;
  }

  #renderClosed(sheet: DeclarationSheet): unknown {
    return html`<p class="note">${say('declaration.late')}</p>
      ${sheet.declared === null ? html`<p>${say('declaration.none.missing')}</p>` : nothing}
      <jh-card>${this.#renderProjects(sheet, false)}</jh-card>`;
  }

  #renderProjects({ projects }: DeclarationSheet, editable: boolean): unknown {
    return html`<jh-table
      bare
      paging="none"
      caption=${say('declaration.projects')}
      .columns=${[...columns, this.#reasonColumn(editable)]}
      .rows=${projects}
      .keyOf=${({ code }: Project) => code}
    >
      <jh-empty slot="empty" heading=${say('declaration.empty')}></jh-empty>
    </jh-table>`;
  }

  #reasonColumn(editable: boolean): Column<Project> {
    const { reasons } = this.#form.draft;
    const shown = (code: string): string | undefined =>
      this.#form.draft.choice === 'none' ? undefined : reasons[code];
    return {
      id: 'reason',
      head: 'declaration.reason',
      wide: true,
      unsorted: true,
      value: ({ code }) => shown(code),
      cell: ({ code }) => (editable ? this.#renderReason(code) : shown(code) || '–'),
    };
  }

  // Cells render in the table's own tree, so each stands alone and tells the form by itself.
  #renderReason(code: string): unknown {
    return html`<jh-interest-field
      label=${say('declaration.reasonOf', { code })}
      maxlength="400"
      .value=${this.#form.draft.reasons[code] ?? ''}
      @jh-input=${(event: Event) => this.#state(code, (event.target as HTMLElementTagNameMap['jh-interest-field']).value)}
    ></jh-interest-field>`;
  }

  #state(code: string, reason: string): void {
    this.#form.set({ reasons: { ...this.#form.draft.reasons, [code]: reason } });
  }
}

const columns: readonly Column<Project>[] = [
  { id: 'code', head: 'declaration.code', kind: 'code', value: ({ code }) => code },
  {
    id: 'project',
    head: 'declaration.project',
    value: ({ titleZh, titleEn }) => inLanguage({ zh: titleZh, en: titleEn }),
  },
  { id: 'unit', head: 'declaration.unit', value: ({ unit }) => inLanguage(unit) },
  { id: 'department', head: 'declaration.department', value: ({ department }) => inLanguage(department) },
];

function stateTag({ open, declared }: DeclarationSheet): unknown {
  if (declared !== null) return html`<jh-tag kind="good">${say('declaration.state.declared')}</jh-tag>`;
  if (open) return html`<jh-tag kind="warn">${say('declaration.state.open')}</jh-tag>`;
  return html`<jh-tag>${say('declaration.state.closed')}</jh-tag>`;
}

function draftOf({ declared }: DeclarationSheet): DeclarationDraft {
  if (declared === null) return { choice: '', reasons: {} };
  const reasons = Object.fromEntries(declared.conflicts.map(({ project, reason }) => [project, reason]));
  return { choice: declared.conflicts.length === 0 ? 'none' : 'some', reasons };
}

const stated = ({ reasons }: DeclarationDraft): readonly (readonly [string, string])[] =>
  Object.entries(reasons).filter(([, reason]) => reason.trim() !== '');

function faultsOf(draft: DeclarationDraft): Partial<Record<keyof DeclarationDraft, string>> {
  if (draft.choice === '') return { choice: say('declaration.fault.choice') };
  if (draft.choice === 'none') return {};
  const given = stated(draft);
  if (given.length === 0) return { choice: say('declaration.fault.none') };
  const short = given.find(([, reason]) => reason.trim().length < 2);
  return short === undefined ? {} : { choice: say('declaration.fault.short', { code: short[0] }) };
}

const bodyOf = (draft: DeclarationDraft): Declare => ({
  conflicts:
    draft.choice === 'none' ? [] : stated(draft).map(([project, reason]) => ({ project, reason: reason.trim() })),
});

customElements.define('jh-declaration-page', DeclarationPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-declaration-page': DeclarationPage;
  }
}
