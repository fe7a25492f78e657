import { html } from 'lit';
import type { Member } from '../../../core/generated/api/pools/member.ts';
import type { Column } from '../../elements/column.ts';
import type { TagKind } from '../../elements/tag.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import '../../elements/tag.ts';

export const addressOf = (member: Member): string => `#/members/${encodeURIComponent(member.id)}`;

/** Where a member stands, in words; only the ordinary state goes without colour. */
export function statusTag(status: Member['status']): unknown {
  const kinds: Readonly<Record<Member['status'], TagKind>> = {
    active: 'good',
    suspended: 'warn',
    left: 'plain',
    removed: 'bad',
  };
  return html`<jh-tag kind=${kinds[status]}>${say(`pool.status.${status}`)}</jh-tag>`;
}

/** The columns of a pool; names are masked by the server. */
export const memberColumns: readonly Column<Member>[] = [
  {
    id: 'name',
    head: 'pools.name',
    value: (member) => member.name,
    cell: (member) => html`<a href=${addressOf(member)}>${member.name}</a>`,
  },
  { id: 'stratum', head: 'pools.stratum', value: (member) => sayGiven(`pool.stratum.${member.stratum}`) },
  { id: 'employer', head: 'pools.employer', wide: true, value: (member) => member.employer },
  { id: 'title', head: 'pools.jobTitle', value: (member) => member.title },
  { id: 'level', head: 'pools.level', value: (member) => sayGiven(`pool.level.${member.level}`) },
  { id: 'specialty', head: 'pools.specialty', value: (member) => member.specialty },
  { id: 'phone', head: 'pools.phone', extra: true, value: (member) => member.phone },
  { id: 'admitted', head: 'pools.admittedOn', kind: 'date', value: (member) => member.admittedOn },
  {
    id: 'status',
    head: 'pools.status',
    value: (member) => say(`pool.status.${member.status}`),
    // Only what is out of the ordinary stands out in a long list.
    cell: ({ status }) => (status === 'active' ? say('pool.status.active') : statusTag(status)),
  },
];
