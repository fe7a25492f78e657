import { html } from 'lit';
import type { Unit } from '../../../core/generated/api/accounts/unit.ts';
import type { Packs } from '../../../core/generated/api/packs/packs.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { go } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import './enter-project.ts';
import '../../elements/button.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

const addressOf = (project: Project): string => `#/projects/${project.id}`;
const titleOf = (project: Project): string => inLanguage({ zh: project.titleZh, en: project.titleEn });

const columns: readonly Column<Project>[] = [
  { id: 'code', head: 'projects.code', kind: 'code', value: (project) => project.code },
  {
    id: 'title',
    head: 'projects.titleZh',
    wide: true,
    value: titleOf,
    cell: (project) => html`<a href=${addressOf(project)}>${titleOf(project)}</a>`,
  },
  { id: 'budget', head: 'projects.budget', value: (project) => say(`project.budget.${project.budget}`) },
  { id: 'pack', head: 'projects.pack', kind: 'code', value: (project) => project.pack },
  { id: 'budgeted', head: 'projects.budgetFen', kind: 'amount', value: (project) => project.budgetFen },
  { id: 'spent', head: 'projects.spentFen', kind: 'amount', value: (project) => project.spentFen },
  {
    id: 'stage',
    head: 'projects.stage',
    value: (project) => {
      const stage = project.stages.find(({ state }) => state === 'none' || state === 'open');
      return say(stage ? `project.stage.${stage.id}` : 'projects.stage.none');
    },
  },
  {
    id: 'state',
    head: 'projects.state',
    value: (project) => say(`projects.state.${project.state}`),
    cell: (project) =>
      html`<jh-tag kind=${project.state === 'filed' ? 'good' : 'plain'}
        >${say(`projects.state.${project.state}`)}</jh-tag
      >`,
  },
];

/** The projects the reader may see; a department enters new ones here. */
export class ProjectsPage extends PageElement {
  static override properties = { adding: { state: true } };

  declare adding: boolean;

  readonly #projects = new Resource(this, {
    load: async (signal) => {
      const [projects, units, packs] = await Promise.all([
        allPages<Project>('projects', signal),
        allPages<Unit>('units', signal),
        api.get<Packs>('packs', { signal }),
      ]);
      return { projects, units, packs: packs.items };
    },
  });

  constructor() {
    super();
    this.adding = false;
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('projects.title')}></jh-page-head> ${this.#projects.render({
        ready: ({ projects, units, packs }) =>
          html`<jh-table caption=${say('projects.title')} .columns=${columns} .rows=${projects} .linkOf=${addressOf}>
              ${
                session.can('project.write')
                  ? html`<jh-button slot="tools" kind="primary" icon="plus" @jh-press=${() => (this.adding = true)}
                      >${say('projects.add')}</jh-button
                    >`
                  : ''
              }
              <jh-empty slot="empty" heading=${say('projects.empty')} hint=${say('projects.empty.hint')}></jh-empty>
            </jh-table>
            <jh-enter-project
              ?open=${this.adding}
              .units=${units}
              .packs=${packs}
              @jh-close=${() => (this.adding = false)}
              @jh-entered=${this.#entered}
            ></jh-enter-project>`,
      })}`;
  }

  readonly #entered = (event: CustomEvent<Project>): void => {
    this.adding = false;
    toast(say('projects.added'));
    go(addressOf(event.detail));
  };
}

customElements.define('jh-projects-page', ProjectsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-projects-page': ProjectsPage;
  }
}
