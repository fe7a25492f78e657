import type { MemberLine } from '../../generated/api/reviews/member-line.ts';
import type { OwnReviews } from '../../generated/api/reviews/own-reviews.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import type { ReviewLine } from '../../generated/api/reviews/review-line.ts';
import { text, type Context } from '../context.ts';

type Head = Pick<ReviewLine, 'pool' | 'year' | 'ruleHash'>;

/** Pool and year, with the hash of the rule that was published. */
export const reviewHead = ({ pool, year, ruleHash }: Head, context: Context): string =>
  text(context, 'review.head', { pool, year, hash: ruleHash });

export const reviewLine = ({ key, state, listed, proposals, decided, due }: ReviewLine, context: Context): string =>
  text(context, 'review.line', {
    key,
    state,
    listed: listed ?? '-',
    proposals: proposals ?? '-',
    decided,
    due,
  });

/** A review with its members once it is computed. */
export const reviewLines = (review: Review, context: Context): readonly string[] => [
  reviewHead(review, context),
  text(context, 'review.state', { key: review.key, state: review.state }),
  ...(review.output
    ? [
        text(context, 'review.data', {
          hash: review.output.dataHash,
          records: review.output.records,
        }),
        ...review.output.members.flatMap((member) => memberLines(member, context)),
      ]
    : []),
];

/** One member: duty, statistics, and the decisions on both. */
export const memberLines = (
  { member, stratum, duty, standing, decisions }: MemberLine,
  context: Context,
): readonly string[] => [
  text(context, duty.listed ? 'review.listed' : 'review.member.line', {
    member,
    stratum,
    outcome: standing.outcome,
    demerits: duty.demerits,
    panels: standing.panels,
  }),
  ...decisions.map(({ id, kind, proposal, decision }) =>
    text(context, 'review.decision', {
      id,
      kind,
      proposal,
      decision: decision ?? '-',
    }),
  ),
];

/** What a member reads of the own review: the figures, what two people decided, and why. */
export const ownLines = (
  { duty, standing, decisions }: OwnReviews['items'][number],
  context: Context,
): readonly string[] => [
  text(context, 'review.own.line', {
    outcome: standing.outcome,
    demerits: duty.demerits,
    panels: standing.panels,
  }),
  ...decisions.map(({ kind, decision, reason }) => ['  ', kind, decision, reason].join('  ')),
];
