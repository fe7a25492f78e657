import { html, nothing, type PropertyValues } from 'lit';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { RoundAct } from './round-act.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/empty.ts';
import '../../elements/problem.ts';
import '../../elements/table.ts';

const columns: readonly Column<Project>[] = [
  { id: 'code', head: 'rounds.project.code', kind: 'code', value: ({ code }) => code },
  {
    id: 'title',
    head: 'rounds.project.title',
    wide: true,
    value: ({ titleZh, titleEn }) => inLanguage({ zh: titleZh, en: titleEn }),
  },
  { id: 'budget', head: 'projects.budgetFen', kind: 'amount', value: ({ budgetFen }) => budgetFen },
];

/** The dialog in which the officer picks the projects of a planned round; what was picked before is picked. */
export class ChooseProjects extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { open: { type: Boolean }, round: { attribute: false }, picked: { state: true } };

  declare open: boolean;
  declare round: Round | undefined;
  declare picked: ReadonlySet<string>;

  readonly #act = new RoundAct(this);
  readonly #projects = new Resource<readonly Project[], readonly [boolean]>(this, {
    on: () => (this.open ? [true] : undefined),
    load: (signal) => allPages<Project>('projects', signal),
  });

  constructor() {
    super();
    Object.assign(this, { open: false, picked: new Set() });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('open') || !this.open) return;
    this.picked = new Set(this.round?.evaluations.map(({ project }) => project));
    if (this.#projects.value !== undefined) void this.#projects.reload();
  }

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<jh-dialog wide open heading=${say('rounds.chosen.choose')}>
      <jh-problem .problem=${this.#act.problem}></jh-problem>
      ${this.#projects.render({ ready: (projects) => this.#renderTable(projects) })}
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${this.#act.busy} @jh-press=${this.#save}
        >${say('frame.action.save')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderTable(projects: readonly Project[]): unknown {
    const filed = projects.filter(({ state }) => state === 'filed');
    const fits = filed.filter(({ pack }) => pack === this.round?.pack);
    const left = { drafts: projects.length - filed.length, others: filed.length - fits.length };
    return html`<jh-table
        pickable
        bare
        caption=${say('rounds.chosen')}
        .columns=${columns}
        .rows=${fits}
        .picked=${this.picked}
        @jh-pick=${(event: CustomEvent<ReadonlySet<string>>) => (this.picked = event.detail)}
      >
        <jh-empty slot="empty" heading=${say('rounds.chosen.none')} hint=${say('rounds.chosen.none.hint')}></jh-empty>
      </jh-table>
      <p role="status">${say('frame.table.picked', { count: this.picked.size })}</p>
      ${left.drafts + left.others > 0 ? html`<p class="faint">${say('rounds.chosen.left', left)}</p>` : nothing}
      ${(this.round?.marks.length ?? 0) > 0 ? html`<p class="note">${say('rounds.chosen.drop')}</p>` : nothing}`;
  }

  readonly #save = (): Promise<void> | undefined => {
    const { round } = this;
    if (round === undefined) return undefined;
    const body = { projects: [...this.picked] };
    return this.#act.run(
      () => api.put<Round>(roundPath(round, 'projects'), body),
      () => say('rounds.chosen.done'),
    );
  };

  readonly #cancel = (): void => {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-choose-projects', ChooseProjects);
declare global {
  interface HTMLElementTagNameMap {
    'jh-choose-projects': ChooseProjects;
  }
}
