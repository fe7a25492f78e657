import { html, nothing } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { Unit } from '../../../core/generated/api/accounts/unit.ts';
import type { Pack as PackAnswer } from '../../../core/generated/api/packs/pack.ts';
import type { Packs } from '../../../core/generated/api/packs/packs.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import type { Step } from '../../elements/step-bar.ts';
import { date } from '../../i18n/dates.ts';
import { amountWithUnit } from '../../i18n/format.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import './project-evidence.ts';
import './project-facts.ts';
import './project-preview.ts';
import './project-slots.ts';
import './settle-stage.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/page-head.ts';
import '../../elements/step-bar.ts';
import '../../elements/tabs.ts';
import '../../elements/tag.ts';

const tabs = ['facts', 'slots', 'evidence', 'preview'] as const;
type TabId = (typeof tabs)[number];

/** A project with what its pages need around it. */
export interface ProjectView {
  readonly project: Project;
  readonly pack: ResolvedPack;
  readonly units: readonly Unit[];
}

/** One project: five-step bar, facts, own indicators, evidence, what is computed so far. */
export class ProjectPage extends PageElement {
  readonly #view = new Resource(this, {
    on: (): [string] => [this.params['project'] ?? ''],
    load: async (signal, id): Promise<ProjectView> => {
      const [project, packs, units] = await Promise.all([
        api.get<Project>(`projects/${id}`, { signal }),
        api.get<Packs>('packs', { signal }),
        allPages<Unit>('units', signal),
      ]);
      const version = packs.items.findLast((pack) => pack.id === project.pack)?.version ?? '';
      const { pack } = await api.get<PackAnswer>(`packs/${project.pack}/${version}`, { signal });
      return { project, pack: pack as ResolvedPack, units };
    },
  });

  override render(): unknown {
    return this.#view.render({ ready: (view) => this.#renderProject(view) });
  }

  #renderProject(view: ProjectView): unknown {
    const { project } = view;
    const chosen = tabs.find((tab) => tab === this.query['tab']) ?? 'facts';
    return html`<jh-page-head code=${project.code} heading=${inLanguage({ zh: project.titleZh, en: project.titleEn })}
        ><jh-tag slot="state" kind=${project.state === 'filed' ? 'good' : 'plain'}
          >${say(`projects.state.${project.state}`)}</jh-tag
        ></jh-page-head
      >
      <div class="stack">
        <jh-step-bar .steps=${stepsOf(project)} label=${say('projects.stages')}></jh-step-bar>
        ${
          session.can('project.stage')
            ? html`<jh-settle-stage .project=${project} @jh-changed=${this.#changed}></jh-settle-stage>`
            : nothing
        }
        <jh-card><jh-details .facts=${detailsOf(view)}></jh-details></jh-card>
        <jh-tabs
          .tabs=${tabs.map((id) => ({ id, title: say(`projects.tab.${id}`) }))}
          chosen=${chosen}
          label=${say('projects.project')}
          @jh-tab=${this.#choose}
          >${this.#renderTab(chosen, view)}</jh-tabs
        >
      </div>`;
  }

  #renderTab(chosen: TabId, { project, pack }: ProjectView): unknown {
    const open = project.state === 'draft' && session.can('project.report');
    if (chosen === 'facts')
      return html`<jh-project-facts
        .project=${project}
        .pack=${pack}
        ?open=${open}
        @jh-changed=${this.#changed}
      ></jh-project-facts>`;
    if (chosen === 'slots')
      return html`<jh-project-slots
        .project=${project}
        .pack=${pack}
        ?open=${open}
        @jh-changed=${this.#changed}
      ></jh-project-slots>`;
    if (chosen === 'evidence')
      return html`<jh-project-evidence .project=${project} ?open=${open}></jh-project-evidence>`;
    return html`<jh-project-preview .project=${project}></jh-project-preview>`;
  }

  readonly #choose = (event: CustomEvent<string>): void =>
    keepInAddress({ tab: event.detail === 'facts' ? undefined : event.detail });

  readonly #changed = (event: CustomEvent<Project>): void => {
    const view = this.#view.value;
    if (view) this.#view.set({ ...view, project: event.detail });
  };
}

function stepsOf(project: Project): readonly Step[] {
  const now = project.stages.find(({ state }) => state === 'none' || state === 'open')?.id;
  return project.stages.map(({ id, state, at }) => ({
    id,
    title: say(`project.stage.${id}`),
    state: state === 'done' ? 'done' : state === 'exempt' ? 'skipped' : id === now ? 'now' : 'coming',
    ...(at !== null && { note: date(at) }),
  }));
}

function detailsOf({ project, pack, units }: ProjectView) {
  const unit = (id: string): string => {
    const found = units.find((one) => one.id === id);
    return found ? inLanguage({ zh: found.nameZh, en: found.nameEn }) : id;
  };
  return [
    { name: say('projects.unit'), value: unit(project.unit) },
    { name: say('projects.department'), value: unit(project.department) },
    { name: say('projects.budget'), value: say(`project.budget.${project.budget}`) },
    { name: say('projects.object'), value: say(`project.object.${project.object}`) },
    { name: say('projects.disclosure'), value: say(`project.disclosure.${project.disclosure}`) },
    {
      name: say('projects.pack'),
      value: html`<a href=${`#/packs/${pack.id}/${pack.version}`}>${inLanguage(pack.title)}</a>`,
    },
    { name: say('projects.budgetFen'), value: amountWithUnit(project.budgetFen) },
    { name: say('projects.receivedFen'), value: amountWithUnit(project.receivedFen) },
    { name: say('projects.spentFen'), value: amountWithUnit(project.spentFen) },
  ];
}

customElements.define('jh-project-page', ProjectPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-project-page': ProjectPage;
  }
}
