import { html } from 'lit';
import type { OwnSheet } from '../../../core/generated/api/results/own-sheet.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { gradeMark } from './result-words.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';

type Row = OwnSheet['leaves'][number];

const columns: readonly Column<Row>[] = [
  { id: 'leaf', head: 'result.indicator', wide: true, value: ({ title }) => inLanguage(title) },
  { id: 'judged', head: 'result.judgedBy', value: ({ judgedBy }) => say(`result.judgedBy.${judgedBy}`) },
  { id: 'weight', head: 'result.weight', kind: 'number', value: ({ weight }) => weight },
  { id: 'own', head: 'result.own.mine', kind: 'number', value: ({ own }) => own ?? undefined },
  { id: 'panel', head: 'result.own.panel', kind: 'number', value: ({ panel }) => panel ?? undefined },
];

/** An expert's own sheet beside the final result of the panel; nobody else's. */
export class OwnSheetPage extends PageElement {
  readonly #sheet = new Resource(this, {
    on: (): [string] => [this.params['task'] ?? ''],
    load: (signal, task) => api.get<OwnSheet>(`tasks/${encodeURIComponent(task)}/result`, { signal }),
  });

  override render(): unknown {
    return this.#sheet.render({ ready: (sheet) => this.#renderSheet(sheet) });
  }

  #renderSheet(sheet: OwnSheet): unknown {
    const facts = [
      { name: say('result.own.mine'), value: sheet.total },
      { name: say('result.own.panel'), value: html`${sheet.published ?? '–'} ${gradeMark(sheet)}` },
      {
        name: say('result.counted'),
        value: say(sheet.dropped ? 'result.own.dropped' : 'result.own.counted'),
        wide: true,
      },
    ];
    return html`<jh-page-head code=${`${sheet.round}.${sheet.project}`} heading=${say('result.own')}></jh-page-head>
      <div class="stack">
        <jh-card><jh-details .facts=${facts}></jh-details></jh-card>
        <jh-table
          caption=${say('result.own')}
          .columns=${columns}
          .rows=${sheet.leaves}
          .keyOf=${codeOf}
          paging="none"
        ></jh-table>
      </div>`;
  }
}

const codeOf = ({ code }: Row): string => code;

customElements.define('jh-own-sheet-page', OwnSheetPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-own-sheet-page': OwnSheetPage;
  }
}
