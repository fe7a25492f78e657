import { eliminationProposals } from '../../domain/review/elimination-proposals.ts';
import { reviewList } from '../../domain/review/review-list.ts';
import type { ReviewRule } from '../../domain/review/review-rule.ts';
import type { ReviewData } from '../../domain/review/work-record.ts';
import { isBlind } from '../../domain/round/states.ts';
import { dayOf } from '../../domain/time/day.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ReviewOutput, ReviewRecord } from '../records/reviews.ts';
import { findReview } from './find-review.ts';
import { dataHashOf, inYear, reviewData } from './review-data.ts';

/**
 * The locked run of a review: once, over everything on record, its output kept with the hash of what it was computed from.
 * Rounds of the year that are still blind must be revealed first, so that no work is missing.
 *
 * @returns the computed review, or REVIEW-009, REVIEW-011 (run already), REVIEW-012 (rounds still blind), REVIEW-022 (the year has
 *   not begun)
 */
export const runReview =
  (ports: Pick<Ports, 'transaction' | 'reading' | 'clock'>) =>
  async (caller: Caller, key: string): Promise<Outcome<ReviewRecord>> => {
    const found = await ports.reading(caller, (tx) => findReview(tx, key));
    if (!found) return refused('REVIEW-009');
    if (dayOf(ports.clock.now()) < `${found.ofYear}-01-01`) return refused('REVIEW-022', { year: found.ofYear });
    const output = outputOf(found.rule, await reviewData(ports, caller, found));
    return ports.transaction(
      { caller: inYear(caller, found.ofYear), act: 'review.run', on: `review/${found.id}` },
      async (tx): Promise<Outcome<ReviewRecord>> => {
        const review = await tx.reviews.forUpdate(found.id);
        if (review?.state !== 'published' || review.version !== found.version) return refused('REVIEW-011');
        const blind = await blindRounds(tx);
        if (blind.length > 0) return refused('REVIEW-012', { rounds: blind.join(', ') });
        const { dataHash, list, run } = output;
        tx.audit.note({ dataHash, listed: list.listed.length, proposals: run.proposals.length });
        const computed = { state: 'computed' as const, output, computedAt: ports.clock.now() };
        return ok(await tx.reviews.save({ ...review, ...computed, computedBy: caller.actor.account }));
      },
    );
  };

const outputOf = (rule: ReviewRule, data: ReviewData): ReviewOutput => ({
  list: reviewList(rule, data.members, data.records),
  run: eliminationProposals(rule, data.members, data.records),
  dataHash: dataHashOf(data),
  records: data.records.length,
});

/** Frozen and not yet revealed: their work would be missing. */
async function blindRounds(tx: Pick<ReadShelves, 'rounds'>): Promise<readonly string[]> {
  const rounds = await tx.rounds.list({}, { limit: 10_000 });
  return rounds.filter(({ state }) => state !== 'planned' && isBlind(state)).map(({ code }) => code);
}
