import { html } from 'lit';
import type { Event as AuditEvent } from '../../../core/generated/api/audit/event.ts';
import type { Column } from '../../elements/column.ts';
import type { TagKind } from '../../elements/tag.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import '../../elements/button.ts';
import '../../elements/hash.ts';
import '../../elements/tag.ts';

const kinds: Readonly<Record<NonNullable<AuditEvent['outcome']>, TagKind>> = {
  done: 'good',
  refused: 'warn',
  failed: 'bad',
};

/** The outcome of an event; what was refused or failed stands out, a veiled event tells none. */
export function outcomeTag({ outcome, veiled }: AuditEvent): unknown {
  if (outcome === null) return html`<jh-tag>${veiled ? say('audit.veiled') : '–'}</jh-tag>`;
  if (outcome === 'done') return say('audit.outcome.done');
  return html`<jh-tag kind=${kinds[outcome]}>${say(`audit.outcome.${outcome}`)}</jh-tag>`;
}

/** The columns of the list of events. */
export const eventColumns = (open: (event: AuditEvent) => void): readonly Column<AuditEvent>[] => [
  {
    id: 'sequence',
    head: 'audit.sequence',
    kind: 'number',
    value: (event) => event.sequence,
    cell: (event) => html`<jh-button kind="quiet" small @jh-press=${() => open(event)}>${event.sequence}</jh-button>`,
  },
  { id: 'at', head: 'audit.at', kind: 'time', value: (event) => event.at ?? undefined },
  { id: 'act', head: 'audit.act', kind: 'code', value: (event) => event.act ?? undefined },
  { id: 'on', head: 'audit.on', kind: 'code', value: (event) => event.on ?? undefined },
  {
    id: 'role',
    head: 'audit.role',
    value: (event) => (event.role === null ? undefined : sayGiven(`role.${event.role}`)),
  },
  { id: 'account', head: 'audit.account', kind: 'code', value: (event) => event.account ?? undefined },
  { id: 'outcome', head: 'audit.outcome', value: (event) => event.outcome ?? undefined, cell: outcomeTag },
  { id: 'code', head: 'audit.code', kind: 'code', value: (event) => event.code ?? undefined },
  {
    id: 'leaf',
    head: 'audit.leaf',
    extra: true,
    value: (event) => event.leaf,
    cell: (event) => html`<jh-hash value=${event.leaf}></jh-hash>`,
  },
];
