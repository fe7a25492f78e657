import { html, nothing } from 'lit';
import type { SealPayload, SealedEntry } from '../../../core/domain/sheet/seal.ts';
import type { RevealedSheet as Sheet } from '../../../core/generated/api/scoring/revealed-sheet.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { payloadOf } from './check-sheets.ts';
import '../../elements/drawer.ts';
import '../../elements/table.ts';

interface EntryLine {
  readonly leaf: string;
  readonly answer: string;
  readonly reason: string;
}

const columns: readonly Column<EntryLine>[] = [
  { id: 'leaf', head: 'rounds.marks.leaf', kind: 'code', value: ({ leaf }) => leaf },
  { id: 'answer', head: 'rounds.sheets.answer', wide: true, unsorted: true, value: ({ answer }) => answer },
  { id: 'reason', head: 'rounds.marks.reason', wide: true, unsorted: true, value: ({ reason }) => reason },
];

/** One revealed sheet in a drawer, as it was sealed. */
export class RevealedSheet extends JihengElement {
  static override styles = [base];
  static override properties = { sheet: { attribute: false } };

  declare sheet: Sheet | undefined;

  override render(): unknown {
    const { sheet } = this;
    if (sheet === undefined) return nothing;
    const payload = payloadOf(sheet);
    const { project, pseudonym } = sheet;
    return html`<jh-drawer open heading=${say('rounds.sheets.see.of', { project, pseudonym })}>
      <jh-table
        bare
        paging="none"
        caption=${say('rounds.sheets.entries')}
        .columns=${columns}
        .rows=${payload === undefined ? [] : linesOf(payload)}
        .keyOf=${({ leaf }: EntryLine) => leaf}
      ></jh-table>
    </jh-drawer>`;
  }
}

const linesOf = ({ entries, reasons }: SealPayload): readonly EntryLine[] =>
  entries.map((entry) => ({
    leaf: entry.leaf,
    answer: answerText(entry),
    reason: reasons.find(({ leaf }) => leaf === entry.leaf)?.reason ?? '',
  }));

function answerText(entry: SealedEntry): string {
  switch (entry.kind) {
    case 'level':
      return say('rounds.sheets.answer.level', { level: entry.level, points: entry.points });
    case 'checked':
      return entry.yes.length === 0
        ? say('rounds.sheets.answer.checkedNone')
        : say('rounds.sheets.answer.checked', { items: entry.yes.join(say('frame.list')) });
    case 'noEvidence':
      return say('rounds.sheets.answer.noEvidence');
  }
}

customElements.define('jh-revealed-sheet', RevealedSheet);
declare global {
  interface HTMLElementTagNameMap {
    'jh-revealed-sheet': RevealedSheet;
  }
}
