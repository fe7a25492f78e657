import { html } from 'lit';
import type { TaskLine } from '../../../core/generated/api/scoring/task-line.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { seatTag, sheetTag } from './task-tags.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

const addressOf = ({ id }: TaskLine): string => `#/tasks/${encodeURIComponent(id)}`;

const columns: readonly Column<TaskLine>[] = [
  {
    id: 'project',
    head: 'tasks.project',
    kind: 'code',
    value: ({ project }) => project,
    cell: (task) => html`<a href=${addressOf(task)}>${task.project}</a>`,
  },
  { id: 'round', head: 'tasks.round', kind: 'code', value: ({ round }) => round },
  { id: 'state', head: 'tasks.state', value: ({ state }) => say(`tasks.state.${state}`), cell: seatTag },
  { id: 'sheet', head: 'tasks.sheet', value: ({ sheet }) => say(`tasks.sheet.${sheet}`), cell: sheetTag },
  {
    id: 'answerBy',
    head: 'tasks.answerBy',
    kind: 'time',
    value: ({ answerBy, state }) => (state === 'invited' ? answerBy : undefined),
  },
  { id: 'due', head: 'tasks.due', kind: 'time', value: ({ dueAt }) => dueAt },
];

/** An expert's own tasks, what is due soonest first. */
export class TasksPage extends PageElement {
  readonly #tasks = new Resource(this, { load: (signal) => allPages<TaskLine>('tasks', signal) });

  override render(): unknown {
    return html`<jh-page-head heading=${say('tasks.title')}></jh-page-head> ${this.#tasks.render({
        ready: (tasks) =>
          html`<jh-table
            caption=${say('tasks.title')}
            .columns=${columns}
            .rows=${tasks.toSorted((a, b) => a.dueAt - b.dueAt)}
            .linkOf=${addressOf}
          >
            <jh-empty slot="empty" heading=${say('tasks.empty')} hint=${say('tasks.empty.hint')}></jh-empty>
          </jh-table>`,
      })}`;
  }
}

customElements.define('jh-tasks-page', TasksPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-tasks-page': TasksPage;
  }
}
