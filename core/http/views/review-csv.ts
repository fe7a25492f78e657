import { reviewMessages } from '../../catalogue/review.ts';
import { reviewPagesMessages } from '../../catalogue/review-pages.ts';
import { poolsMessages } from '../../catalogue/pools.ts';
import { say, type Language } from '../../catalogue/say.ts';
import type { Review } from '../../generated/api/reviews/review.ts';

const texts = { ...reviewMessages, ...reviewPagesMessages, ...poolsMessages };
type Id = keyof typeof texts;
type Line = NonNullable<Review['output']>['members'][number];

const heads: readonly Id[] = [
  'review.member',
  'review.name',
  'review.employer',
  'review.status',
  'review.count.tasks',
  'review.count.late',
  'review.count.absent',
  'review.count.undertakingMissing',
  'review.count.trainingShort',
  'review.count.findings',
  'review.count.refusals',
  'review.listed',
  'review.reviews',
  'review.composite',
  'review.error',
  'review.probability',
  'review.outcome',
  'review.decision',
];

/** A run as a table, a line a member; names stay masked. */
export function reviewRows(review: Review, language: Language): readonly (readonly string[])[] {
  const text = (id: Id) => say(texts[id], language);
  const head = [
    [text('review.rule.hash'), review.ruleHash],
    [text('review.data.hash'), review.output?.dataHash ?? ''],
  ];
  return [...head, [], heads.map(text), ...(review.output?.members ?? []).map((line) => cells(line, text))];
}

function cells({ member, name, employer, status, duty, standing, decisions }: Line, text: (id: Id) => string) {
  const { counts } = duty;
  const number = (value: number | null | undefined, places: number) => value?.toFixed(places) ?? '';
  const numbers = [
    counts.tasks,
    counts.late,
    counts.absent,
    counts.undertakingMissing,
    counts.trainingShort,
    counts.findings,
    counts.refusals,
  ];
  return [
    member,
    name,
    employer,
    text(`pool.status.${status}`),
    ...numbers.map(String),
    text(duty.listed ? 'review.yes' : 'review.no'),
    String(standing.reviews),
    number(standing.composite, 2),
    number(standing.error, 2),
    number(standing.place?.probability, 4),
    text(`review.outcome.${standing.outcome}`),
    decisions.map(({ decision, proposal }) => text(`review.measure.${decision ?? proposal}`)).join(' / '),
  ];
}
