import { html, nothing } from 'lit';
import type { TaskLine } from '../../../core/generated/api/scoring/task-line.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { localProblem } from '../../controllers/problem.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import { holdUnsaved } from '../../controllers/unsaved.ts';
import { language, languageTag } from '../../i18n/language.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../scorecard/jiheng-scorecard.ts';
import './answer-invitation.ts';
import { seatTag, sheetTag } from './task-tags.ts';
import '../../elements/card.ts';
import '../../elements/page-head.ts';
import '../../elements/tag.ts';

/** One task of an expert: the invitation, the wait for scoring, the scorecard. */
export class TaskPage extends PageElement {
  static override properties = { ...PageElement.properties, sealed: { state: true } };

  /** The task that was sealed on this page: its receipt stays on screen, so the list is not asked again. */
  declare sealed: string | undefined;

  readonly #task = new Resource(this, {
    on: (): [string] => [this.params['task'] ?? ''],
    load: async (signal, id): Promise<TaskLine> => {
      const task = (await allPages<TaskLine>('tasks', signal)).find((one) => one.id === id);
      if (task === undefined) throw localProblem('SCORE-001');
      return task;
    },
  });
  #release: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#release = holdUnsaved(() => (this.renderRoot.querySelector('jiheng-scorecard')?.unsent ?? 0) > 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
  }

  override render(): unknown {
    return this.#task.render({ ready: (task) => this.#renderTask(task) });
  }

  #renderTask(task: TaskLine): unknown {
    const title = inLanguage({ zh: task.roundTitleZh, en: task.roundTitleEn });
    const holds = task.state === 'invited' || task.state === 'accepted';
    const before = ['planned', 'frozen', 'drawn', 'scoring'].includes(task.roundState);
    return html`<jh-page-head code=${task.project} heading=${`${task.round} ${title}`}
        ><span slot="state"
          >${seatTag(task)} ${sheetTag({ ...task, sheet: this.sealed === task.id ? 'sealed' : task.sheet })}</span
        >${
          task.state === 'accepted' && before
            ? html`<jh-answer-invitation
                slot="actions"
                .task=${task}
                @jh-answered=${this.#task.reload}
              ></jh-answer-invitation>`
            : nothing
        }</jh-page-head
      >
      <div class="stack">
        ${
          task.state === 'invited' && before
            ? html`<jh-answer-invitation .task=${task} @jh-answered=${this.#task.reload}></jh-answer-invitation>`
            : this.#renderSheet(task, holds)
        }
      </div>`;
  }

  #renderSheet(task: TaskLine, holds: boolean): unknown {
    if (!holds) return html`<jh-card><p>${say(`tasks.state.${task.state}`)}</p></jh-card>`;
    if (task.sheet === 'closed') return html`<jh-card><p>${say('tasks.waiting')}</p></jh-card>`;
    if (task.roundState !== 'scoring' || task.sheet === 'over') return this.#renderOver(task);
    return html`<jiheng-scorecard
      task=${task.id}
      lang=${languageTag(language.value())}
      .owner=${session.current()?.account}
      @jiheng-left=${this.#task.reload}
      @jiheng-sealed=${() => (this.sealed = task.id)}
    ></jiheng-scorecard>`;
  }

  #renderOver({ id, sheet }: TaskLine): unknown {
    if (sheet !== 'sealed') return html`<jh-card><p>${say('tasks.over')}</p></jh-card>`;
    return html`<jh-card
      ><p>${say('tasks.revealed')}</p>
      <p><a href=${`#/tasks/${encodeURIComponent(id)}/result`}>${say('tasks.own')}</a></p></jh-card
    >`;
  }
}

customElements.define('jh-task-page', TaskPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-task-page': TaskPage;
  }
}
