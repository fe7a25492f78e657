import { dueDecisions, type Measure, type ProposalKind } from '../../domain/review/decision.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReviewDecisionRecord } from '../records/reviews.ts';
import { findReview } from './find-review.ts';

export interface ProposeDecision {
  readonly review: string;
  readonly member: string;
  readonly kind: ProposalKind;
  readonly proposal: Measure;
  readonly reason: string;
}

/**
 * One person proposes what becomes of a member whom the locked run put before people; until it is decided it may be proposed
 * anew.
 *
 * @returns REVIEW-009, REVIEW-013 (not run), REVIEW-014 (the run names no such member), REVIEW-015 (decided already)
 */
export const proposeDecision =
  (ports: Pick<Ports, 'transaction' | 'ids' | 'clock'>) =>
  (caller: Caller, { review: key, member, kind, proposal, reason }: ProposeDecision) =>
    ports.transaction(
      { caller, act: 'review.propose', on: `member/${member}` },
      async (tx): Promise<Outcome<ReviewDecisionRecord>> => {
        const review = await findReview(tx, key);
        if (!review) return refused('REVIEW-009');
        if (review.output === null) return refused('REVIEW-013');
        const isDue = dueDecisions(review.output).some((due) => due.member === member && due.kind === kind);
        if (!isDue) return refused('REVIEW-014');
        const known = await tx.reviewDecisions.first({ review: review.id, member, kind });
        if (known && known.decidedAt !== null) return refused('REVIEW-015');

        tx.audit.note({ review: review.id, kind, proposal });
        const proposed = { proposal, reason, proposedBy: caller.actor.account, proposedAt: ports.clock.now() };
        if (known) return ok(await tx.reviewDecisions.save({ ...known, ...proposed }));
        const undecided = { decidedBy: null, decidedAt: null, decision: null, decisionReason: '' };
        const row = { id: ports.ids.next('decision'), review: review.id, member, kind };
        return ok(await tx.reviewDecisions.add({ ...row, ...proposed, ...undecided }));
      },
    );
