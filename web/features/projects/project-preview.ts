import { html } from 'lit';
import type { LeafTrace } from '../../../core/generated/api/packs/leaf-trace.ts';
import type { Preview } from '../../../core/generated/api/projects/preview.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { reportOf } from './report.ts';
import '../packs/leaf-trace.ts';
import '../../elements/button.ts';
import '../../elements/drawer.ts';
import '../../elements/table.ts';

/** What the facts of a project earn so far, leaf by leaf, each with its trace. */
export class ProjectPreview extends JihengElement {
  static override styles = [base];
  static override properties = { project: { attribute: false }, shown: { state: true } };

  declare project: Project | undefined;
  declare shown: LeafTrace | undefined;

  readonly #preview = new Resource(this, {
    on: (): [string, number] | undefined => (this.project ? [this.project.id, this.project.version] : undefined),
    load: (signal, id, _version) => api.get<Preview>(`projects/${id}/preview`, { signal, query: reportOf() }),
  });

  override render(): unknown {
    return html`<p class="soft">${say('projects.preview.hint')}</p>
      ${this.#preview.render({ ready: ({ leaves }) => this.#renderLeaves(leaves) })}`;
  }

  #renderLeaves(leaves: readonly LeafTrace[]): unknown {
    return html`<jh-table
        caption=${say('projects.tab.preview')}
        .columns=${this.#columns}
        .rows=${leaves}
        paging="none"
      ></jh-table>
      <jh-drawer
        ?open=${this.shown !== undefined}
        heading=${this.shown ? inLanguage(this.shown.title) : ''}
        @jh-close=${() => (this.shown = undefined)}
        ><jh-leaf-trace .trace=${this.shown}></jh-leaf-trace
      ></jh-drawer>`;
  }

  readonly #columns: readonly Column<LeafTrace>[] = [
    { id: 'leaf', head: 'packs.node', wide: true, value: (leaf) => inLanguage(leaf.title) },
    { id: 'weight', head: 'packs.weight', kind: 'number', value: (leaf) => leaf.weight.used },
    { id: 'judged', head: 'packs.judgedBy', value: (leaf) => say(`packs.judgedBy.${leaf.judgedBy ?? 'slot'}`) },
    { id: 'state', head: 'projects.state', value: (leaf) => say(`packs.leaf.state.${leaf.state}`) },
    {
      id: 'rule',
      head: 'packs.rule',
      value: (leaf) => (leaf.rule === undefined ? '' : sayGiven(`packs.rule.${leaf.rule}`)),
    },
    { id: 'points', head: 'packs.try.points', kind: 'number', value: (leaf) => leaf.points },
    {
      id: 'trace',
      head: 'projects.trace.title',
      kind: 'actions',
      cell: (leaf) => html`<jh-button @jh-press=${() => (this.shown = leaf)}>${say('frame.action.view')}</jh-button>`,
    },
  ];
}

customElements.define('jh-project-preview', ProjectPreview);
declare global {
  interface HTMLElementTagNameMap {
    'jh-project-preview': ProjectPreview;
  }
}
