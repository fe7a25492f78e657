import { html, nothing } from 'lit';
import type { Line } from '../../../core/generated/api/results/line.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { saveFile } from '../../elements/download.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { gradeMark, stateTag } from './result-words.ts';
import '../../elements/button.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

const addressOf = ({ key }: Line): string => `#/results/${key}`;

const columns: readonly Column<Line>[] = [
  { id: 'project', head: 'result.project', kind: 'code', value: ({ project }) => project },
  {
    id: 'title',
    head: 'result.title',
    wide: true,
    value: ({ projectTitle }) => inLanguage(projectTitle),
    cell: (line) => html`<a href=${addressOf(line)}>${inLanguage(line.projectTitle)}</a>`,
  },
  { id: 'round', head: 'result.round', kind: 'code', value: ({ round }) => round },
  { id: 'form', head: 'result.form', value: ({ form }) => say(`result.form.${form}`) },
  {
    id: 'state',
    head: 'result.state',
    value: ({ state }) => say(`result.state.${state}`),
    cell: ({ state, flagged }) =>
      html`${stateTag(state)} ${flagged ? html`<jh-tag kind="warn">${say('result.flagged')}</jh-tag>` : nothing}`,
  },
  { id: 'score', head: 'result.score', kind: 'number', value: ({ published }) => published ?? undefined },
  {
    id: 'grade',
    head: 'result.grade',
    value: ({ grade, outcome }) => (grade ? inLanguage(grade.title) : say(`result.outcome.${outcome}`)),
    cell: gradeMark,
  },
  { id: 'advice', head: 'result.advice', value: ({ advice }) => (advice ? inLanguage(advice) : undefined) },
  {
    id: 'overdue',
    head: 'result.overdue',
    kind: 'number',
    narrow: true,
    value: ({ overdue }) => (overdue === 0 ? undefined : overdue),
  },
  { id: 'replyBy', head: 'result.replyBy', kind: 'date', extra: true, value: ({ replyBy }) => replyBy ?? undefined },
];

/** The results the reader may see; the advice for next year's budget as a table for spreadsheets. */
export class ResultsPage extends PageElement {
  readonly #results = new Resource(this, { load: (signal) => allPages<Line>('results', signal) });

  constructor() {
    super();
    new Following(this, session);
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('result.results')}></jh-page-head> ${this.#results.render({
        ready: (rows) =>
          html`<jh-table caption=${say('result.results')} .columns=${columns} .rows=${rows} .linkOf=${addressOf}>
            ${
              session.can('result.export')
                ? html`<jh-button slot="tools" icon="download" @jh-press=${exportAdvice}
                    >${say('result.advice.export')}</jh-button
                  >`
                : nothing
            }
            <jh-empty slot="empty" heading=${say('result.empty')} hint=${say('result.empty.hint')}></jh-empty>
          </jh-table>`,
      })}`;
  }
}

const exportAdvice = async (): Promise<void> =>
  saveFile(await api.file('results/export', { query: { format: 'xlsx' } }));

customElements.define('jh-results-page', ResultsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-results-page': ResultsPage;
  }
}
