import { html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { instantOf } from '../../../core/domain/time/instant.ts';
import type { Column } from '../../elements/column.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import type { DrawView } from './draw-view.ts';
import '../../elements/hash.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

type Party = Draw['parties'][number];
type Step = 'key' | 'commit' | 'reveal';

/** The parties, and how far each is with one step; with the record, what each has shown. */
export const partiesTable = (view: DrawView, step: Step): unknown =>
  html`<jh-table
    bare
    compact
    paging="none"
    caption=${say('draws.parties')}
    .columns=${[...who, ...columnsOf(view, step)]}
    .rows=${view.draw.parties}
    .keyOf=${(party: Party) => party.name}
  ></jh-table>`;

const who: readonly Column<Party>[] = [
  {
    id: 'party',
    head: 'draws.party',
    value: ({ name }) => name,
    cell: ({ name, mine }) =>
      html`${name}${mine ? html` <jh-tag kind="accent">${say('draws.mine')}</jh-tag>` : nothing}`,
  },
  { id: 'organisation', head: 'draws.organisation', wide: true, value: ({ organisation }) => organisation },
  {
    id: 'outside',
    head: 'draws.side',
    value: ({ outside }) => say(outside ? 'draws.outside' : 'draws.inside'),
  },
];

const keyColumn: Column<Party> = {
  id: 'key',
  head: 'draws.key',
  value: ({ publicKey }) => publicKey ?? undefined,
  cell: ({ publicKey }) =>
    publicKey === null ? waiting('draws.key.none') : html`<jh-hash value=${publicKey}></jh-hash>`,
};

function columnsOf({ file }: DrawView, step: Step): readonly Column<Party>[] {
  if (step === 'key') return [keyColumn];
  const at = step === 'commit' ? 'committedAt' : 'revealedAt';
  const done: Column<Party> = {
    id: at,
    head: step === 'commit' ? 'draws.committed' : 'draws.revealed',
    value: (party) => party[at] ?? undefined,
    cell: (party) => timeOf(party[at]) ?? waiting('draws.waiting'),
  };
  if (file === undefined) return step === 'commit' ? [keyColumn, done] : [done];
  const shown = new Map(
    step === 'commit'
      ? file.record.commitments.map(({ party, commitment }) => [party, commitment])
      : file.record.reveals.map(({ party, nonce }) => [party, nonce]),
  );
  const column: Column<Party> = {
    id: 'shown',
    head: step === 'commit' ? 'draws.commitment' : 'draws.nonce',
    value: ({ name }) => shown.get(name),
    cell: ({ name }) => (shown.has(name) ? html`<jh-hash value=${shown.get(name) ?? ''}></jh-hash>` : '–'),
  };
  return [done, column];
}

function timeOf(text: string | null): string | undefined {
  const instant = instantOf(text ?? '');
  return instant === undefined ? undefined : dateTime(instant);
}

const waiting = (id: 'draws.waiting' | 'draws.key.none'): unknown => html`<span class="faint">${say(id)}</span>`;
