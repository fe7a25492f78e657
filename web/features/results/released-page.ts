import { html } from 'lit';
import type { Released } from '../../../core/generated/api/results/released.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { gradeMark } from './result-words.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';

type Row = Released['items'][number];

const columns: readonly Column<Row>[] = [
  { id: 'project', head: 'result.project', kind: 'code', value: ({ project }) => project },
  { id: 'title', head: 'result.title', wide: true, value: ({ projectTitle }) => inLanguage(projectTitle) },
  { id: 'round', head: 'result.round', value: ({ roundTitle }) => inLanguage(roundTitle) },
  { id: 'score', head: 'result.score', kind: 'number', value: ({ published }) => published ?? undefined },
  {
    id: 'grade',
    head: 'result.grade',
    value: ({ grade, outcome }) => (grade ? inLanguage(grade.title) : say(`result.outcome.${outcome}`)),
    cell: gradeMark,
  },
  { id: 'confirmed', head: 'result.confirmedAt', kind: 'date', value: ({ confirmedAt }) => confirmedAt ?? undefined },
];

/** Final results that are shown beyond their parties. */
export class ReleasedPage extends PageElement {
  readonly #results = new Resource(this, { load: (signal) => allPages<Row>('released-results', signal) });

  override render(): unknown {
    return html`<jh-page-head heading=${say('result.released')}></jh-page-head> ${this.#results.render({
        ready: (rows) =>
          html`<jh-table caption=${say('result.released')} .columns=${columns} .rows=${rows}>
            <jh-empty slot="empty" heading=${say('result.released.empty')}></jh-empty>
          </jh-table>`,
      })}`;
  }
}

customElements.define('jh-released-page', ReleasedPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-released-page': ReleasedPage;
  }
}
