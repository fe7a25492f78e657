import { maskName } from '../../domain/pool/mask.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { TaskRecord } from '../../domain/review/work-record.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Page } from '../ports/shelf.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import { openPersonal } from '../pools/open-member.ts';
import type { MemberRecord } from '../records/pools.ts';
import type { ReviewDecisionRecord, ReviewRecord } from '../records/reviews.ts';
import { findReview } from './find-review.ts';
import { reviewData } from './review-data.ts';

type Needs = Pick<Ports, 'reading' | 'keyring'>;

/** A member as the review shows one: masked. */
export interface ReviewedMember {
  readonly member: MemberRecord;
  readonly name: string;
}

/** A review with its people and decisions. Before the run there is no output, and nobody is named. */
export interface ReviewFacts {
  readonly review: ReviewRecord;
  readonly members: ReadonlyMap<string, ReviewedMember>;
  readonly decisions: readonly ReviewDecisionRecord[];
  /** Display names of those who proposed and decided, by account. */
  readonly names: ReadonlyMap<string, string>;
}

/** One review; REVIEW-009. */
export const readReview =
  (ports: Needs) =>
  (caller: Caller, key: string): Promise<Outcome<ReviewFacts>> =>
    ports.reading(caller, async (tx) => {
      const review = await findReview(tx, key);
      return review ? ok(await factsOf(ports, tx, review)) : refused('REVIEW-009');
    });

/** Reviews with their decisions, by id. */
export const listReviews =
  (ports: Pick<Ports, 'reading'>) =>
  (
    caller: Caller,
    page: Page,
  ): Promise<readonly { readonly review: ReviewRecord; readonly decisions: readonly ReviewDecisionRecord[] }[]> =>
    ports.reading(caller, async (tx) => {
      const reviews = await tx.reviews.list({}, page);
      const rows = await tx.reviewDecisions.list({ review: reviews.map(({ id }) => id) }, { limit: 100_000 });
      return reviews.map((review) => ({ review, decisions: rows.filter((row) => row.review === review.id) }));
    });

/** One member of a run with the tasks its figures come from. */
export interface MemberFacts extends ReviewFacts {
  readonly reviewed: ReviewedMember;
  readonly work: readonly TaskRecord[];
}

/** REVIEW-009, REVIEW-013 (not run), REVIEW-014 (no such member in the run). */
export const readReviewedMember =
  (ports: Needs) =>
  async (caller: Caller, key: string, member: string): Promise<Outcome<MemberFacts>> => {
    const facts = await readReview(ports)(caller, key);
    if (!facts.ok) return facts;
    const { review, members } = facts.value;
    if (review.output === null) return refused('REVIEW-013');
    const reviewed = members.get(member);
    if (!reviewed) return refused('REVIEW-014');
    const { records } = await reviewData(ports, caller, review);
    const work = records.filter((record) => record.kind === 'task' && record.member === member) as TaskRecord[];
    return ok({ ...facts.value, reviewed, work: work.toSorted(byTime) });
  };

/** What the latest reviews say of the caller, with the decision and its reason once two people have made it. */
export const readOwnReviews =
  (ports: Needs) =>
  (caller: Caller): Promise<readonly ReviewFacts[]> =>
    ports.reading(caller, async (tx) => {
      const { member } = caller.actor;
      if (member === undefined) return [];
      const run = await tx.reviews.list({ state: ['computed', 'closed'] });
      const own = run.filter(({ output }) => output?.list.members.some((duty) => duty.member === member) === true);
      const facts: ReviewFacts[] = [];
      for (const review of own.toSorted((a, b) => b.ofYear - a.ofYear)) facts.push(await factsOf(ports, tx, review));
      return facts;
    });

async function factsOf(
  { keyring }: Pick<Ports, 'keyring'>,
  tx: Pick<ReadShelves, 'members' | 'reviewDecisions' | 'accounts'>,
  review: ReviewRecord,
): Promise<ReviewFacts> {
  const ids = review.output?.list.members.map(({ member }) => member) ?? [];
  const rows = ids.length === 0 ? [] : await tx.members.list({ pool: review.pool }, { limit: 65_536 });
  const decisions = await tx.reviewDecisions.list({ review: review.id }, { limit: 100_000 });
  const people = decisions.flatMap(({ proposedBy, decidedBy }) => [proposedBy, ...(decidedBy ? [decidedBy] : [])]);
  const accounts = await tx.accounts.list({ id: [...new Set([...people, review.publishedBy])] });
  const isFirm = review.pool === 'intermediary';
  const named = rows.map(
    (member) => [member.id, { member, name: maskName(openPersonal(keyring, member).name, isFirm) }] as const,
  );
  return {
    review,
    members: new Map(named),
    decisions,
    names: new Map(accounts.map(({ id, displayName }) => [id, displayName])),
  };
}

function byTime(a: TaskRecord, b: TaskRecord): number {
  const [first, second] = [a.due ?? '', b.due ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.panel < b.panel ? -1 : 1;
}
