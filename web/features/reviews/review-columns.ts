import { html, nothing } from 'lit';
import type { MemberLine } from '../../../core/generated/api/reviews/member-line.ts';
import type { Column } from '../../elements/column.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { decisionText, groundsOf, outcomeTag, probabilityShown, shown } from './review-words.ts';
import '../../elements/button.ts';
import '../../elements/tag.ts';

/** The members of a run, those most likely at the bottom first. */
export const reviewColumns = (open: (member: string) => void): readonly Column<MemberLine>[] => [
  ...columns,
  {
    id: 'open',
    head: 'review.open',
    kind: 'actions',
    cell: ({ member, name }) =>
      html`<jh-button small label=${`${say('review.open')} ${name}`} @jh-press=${() => open(member)}
        >${say('review.open')}</jh-button
      >`,
  },
];

const columns: readonly Column<MemberLine>[] = [
  { id: 'name', head: 'review.name', value: ({ name }) => name },
  { id: 'employer', head: 'review.employer', value: ({ employer }) => employer },
  {
    id: 'listed',
    head: 'review.grounds',
    wide: true,
    value: ({ duty }) => (duty.listed ? groundsOf(duty).join('；') : undefined),
    cell: ({ duty }) => (duty.listed ? groundsOf(duty).map((ground) => html`<div>${ground}</div>`) : nothing),
  },
  {
    id: 'outcome',
    head: 'review.outcome',
    value: ({ standing }) => say(`review.outcome.${standing.outcome}`),
    cell: ({ standing }) => outcomeTag(standing),
  },
  {
    id: 'probability',
    head: 'review.probability',
    kind: 'number',
    narrow: true,
    value: ({ standing }) => shown(standing.place?.probability, 4),
    cell: ({ standing }) => probabilityShown(standing.place?.probability) ?? '–',
  },
  {
    id: 'composite',
    head: 'review.composite',
    kind: 'number',
    value: ({ standing }) => shown(standing.composite),
    cell: ({ standing }) =>
      standing.composite === null ? '–' : `${shown(standing.composite)} ± ${shown(standing.error) ?? '–'}`,
  },
  { id: 'posterior', head: 'review.posterior', kind: 'number', value: ({ standing }) => shown(standing.place?.mean) },
  {
    id: 'rank',
    head: 'review.rank',
    extra: true,
    value: ({ standing }) => (standing.place ? `${standing.place.rankLow}–${standing.place.rankHigh}` : undefined),
  },
  { id: 'reviews', head: 'review.reviews', kind: 'number', value: ({ standing }) => standing.reviews },
  { id: 'status', head: 'review.status', extra: true, value: ({ status }) => sayGiven(`pool.status.${status}`) },
  { id: 'decision', head: 'review.decision', value: decisionText },
];
