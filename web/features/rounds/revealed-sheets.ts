import { css, html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { RevealedSheet } from '../../../core/generated/api/scoring/revealed-sheet.ts';
import type { RevealedSheets as Sheets } from '../../../core/generated/api/scoring/revealed-sheets.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { isSheetAsSealed } from './check-sheets.ts';
import { roundPath } from './round-words.ts';
import './revealed-sheet.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/hash.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

type Verdict = 'open' | 'good' | 'bad';

/** The revealed sheets of a round; the browser works out every seal again from what was published. */
export class RevealedSheets extends JihengElement {
  static override styles = [
    base,
    css`
      .verdict {
        margin-bottom: 8px;
      }
    `,
  ];
  static override properties = {
    round: { attribute: false },
    verdicts: { state: true },
    shown: { state: true },
  };

  declare round: Round | undefined;
  declare verdicts: ReadonlyMap<string, boolean> | undefined;
  declare shown: RevealedSheet | undefined;

  readonly #sheets = new Resource(this, {
    on: (): [string] | undefined => (this.round === undefined ? undefined : [this.round.id]),
    load: (signal, id) => api.get<Sheets>(roundPath({ id }, 'sheets'), { signal }),
  });

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    const items = this.#sheets.value?.items ?? [];
    return html`<jh-card heading=${say('rounds.sheets')} hint=${say('rounds.sheets.hint')}>
        ${
          items.length === 0
            ? nothing
            : html`<jh-button slot="actions" kind="primary" @jh-press=${() => this.#check(round, items)}
                >${say('rounds.sheets.check.all')}</jh-button
              >`
        }
        ${this.#renderVerdict()} ${this.#sheets.render({ ready: (sheets) => this.#renderTable(sheets.items) })}
      </jh-card>
      <jh-revealed-sheet .sheet=${this.shown} @jh-close=${() => (this.shown = undefined)}></jh-revealed-sheet>`;
  }

  #renderVerdict(): unknown {
    const bad = [...(this.verdicts?.values() ?? [])].filter((isGood) => !isGood).length;
    const count = this.verdicts?.size ?? 0;
    const text = bad === 0 ? say('rounds.sheets.all.good', { count }) : say('rounds.sheets.all.bad', { bad });
    return html`<p class="verdict" role="status">
      ${
        this.verdicts === undefined
          ? nothing
          : html`<jh-tag kind=${bad === 0 ? 'good' : 'bad'}
                >${say(bad === 0 ? 'rounds.sheets.check.good' : 'rounds.sheets.check.bad')}</jh-tag
              >
              ${text}`
      }
    </p>`;
  }

  #renderTable(sheets: readonly RevealedSheet[]): unknown {
    return html`<jh-table
      bare
      caption=${say('rounds.sheets')}
      .columns=${this.#columns}
      .rows=${sheets}
      .keyOf=${({ task }: RevealedSheet) => task}
    >
      <jh-empty slot="empty" heading=${say('rounds.sheets.empty')}></jh-empty>
    </jh-table>`;
  }

  get #columns(): readonly Column<RevealedSheet>[] {
    return [
      { id: 'project', head: 'rounds.project.code', kind: 'code', value: ({ project }) => project },
      { id: 'pseudonym', head: 'rounds.seats.pseudonym', value: ({ pseudonym }) => pseudonym },
      { id: 'total', head: 'rounds.sheets.total', kind: 'number', value: ({ total }) => total },
      { id: 'sealedAt', head: 'rounds.sheets.sealedAt', kind: 'time', value: ({ sealedAt }) => sealedAt },
      {
        id: 'seal',
        head: 'rounds.sheets.seal',
        unsorted: true,
        value: ({ seal }) => seal,
        cell: ({ seal }) => html`<jh-hash value=${seal}></jh-hash>`,
      },
      {
        id: 'check',
        head: 'rounds.sheets.check',
        value: (sheet) => say(`rounds.sheets.check.${this.#verdict(sheet)}`),
        cell: (sheet) => verdictTag(this.#verdict(sheet)),
      },
      {
        id: 'see',
        head: 'rounds.marks.acts',
        kind: 'actions',
        cell: (sheet) =>
          html`<jh-button
            small
            kind="quiet"
            label=${say('rounds.sheets.see.of', { project: sheet.project, pseudonym: sheet.pseudonym })}
            @jh-press=${() => (this.shown = sheet)}
            >${say('rounds.sheets.see')}</jh-button
          >`,
      },
    ];
  }

  #verdict({ task }: RevealedSheet): Verdict {
    const verdict = this.verdicts?.get(task);
    return verdict === undefined ? 'open' : verdict ? 'good' : 'bad';
  }

  #check(round: Round, sheets: readonly RevealedSheet[]): void {
    this.verdicts = new Map(sheets.map((sheet) => [sheet.task, isSheetAsSealed(sheet, round)]));
  }
}

const verdictTag = (verdict: Verdict): unknown =>
  html`<jh-tag kind=${verdict === 'open' ? 'plain' : verdict}>${say(`rounds.sheets.check.${verdict}`)}</jh-tag>`;

customElements.define('jh-revealed-sheets', RevealedSheets);
declare global {
  interface HTMLElementTagNameMap {
    'jh-revealed-sheets': RevealedSheets;
  }
}
