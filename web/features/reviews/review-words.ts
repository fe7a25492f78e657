import { html } from 'lit';
import type { Duty } from '../../../core/generated/api/reviews/duty.ts';
import type { MemberLine } from '../../../core/generated/api/reviews/member-line.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import type { Standing } from '../../../core/generated/api/reviews/standing.ts';
import type { TagKind } from '../../elements/tag.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import '../../elements/tag.ts';

const states: Readonly<Record<Review['state'], TagKind>> = { published: 'accent', computed: 'warn', closed: 'seal' };

export const stateTag = (state: Review['state']): unknown =>
  html`<jh-tag kind=${states[state]}>${say(`review.state.${state}`)}</jh-tag>`;

const outcomes: Readonly<Record<Standing['outcome'], TagKind>> = {
  proposal: 'bad',
  watch: 'warn',
  none: 'plain',
  unsaid: 'plain',
};

/** What the statistics say in a word. */
export const outcomeTag = ({ outcome }: Standing): unknown =>
  html`<jh-tag kind=${outcomes[outcome]}>${say(`review.outcome.${outcome}`)}</jh-tag>`;

/** A number of the statistics with some places; a float is only shown, never counted with. */
export const shown = (value: number | null | undefined, places = 1): string | undefined =>
  value === null || value === undefined ? undefined : value.toFixed(places);

/** A share in per cent. */
export const percentShown = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${(100 * share).toFixed(0)}%`;

/** A probability in per cent; nothing is shown as certain or as impossible. */
export function probabilityShown(probability: number | undefined): string | undefined {
  if (probability === undefined) return undefined;
  if (probability > 0.999) return '>99.9%';
  return probability < 0.001 ? '<0.1%' : `${(100 * probability).toFixed(1)}%`;
}

/** Why a member is on the list, in words. */
export const groundsOf = ({ grounds, byQuota }: Duty): readonly string[] => [
  ...grounds.map(({ count, measure, value, tasks, atLeast }) =>
    sayGiven(`review.ground.${measure}`, { count: sayGiven(`review.count.${count}`), value, tasks, limit: atLeast }),
  ),
  ...(byQuota && grounds.length === 0 ? [say('review.ground.quota')] : []),
];

/** What is decided, or else proposed, for a member. */
export function decisionText({ decisions }: MemberLine): string | undefined {
  if (decisions.length === 0) return undefined;
  return decisions
    .map(({ kind, decision, proposal }) => {
      const measure = say(`review.measure.${decision ?? proposal}`);
      return `${say(`review.kind.${kind}`)} ${measure}${decision === null ? ' …' : ''}`;
    })
    .join(' / ');
}

/** Whether the run put the member before people. */
export const isDue = ({ duty, standing }: MemberLine): boolean => duty.listed || standing.outcome === 'proposal';
