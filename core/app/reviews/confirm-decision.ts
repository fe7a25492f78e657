import { dueDecisions, standingAfter, type Measure } from '../../domain/review/decision.ts';
import type { MemberStatus } from '../../domain/pool/kinds.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import { standAs } from '../pools/change-status.ts';
import type { ReviewDecisionRecord, ReviewRecord } from '../records/reviews.ts';
import { findReview } from './find-review.ts';

export interface ConfirmDecision {
  readonly review: string;
  readonly decision: string;
  /** What is decided; need not be what was proposed. */
  readonly measure: Measure;
  readonly reason: string;
}

type Needs = Pick<Ports, 'transaction' | 'ids' | 'clock'>;

/**
 * A second person decides; the effect on the member is immediate, so the next draw leaves out who was suspended or removed.
 * The last decision closes the review.
 *
 * @returns REVIEW-009, REVIEW-015 (decided already), REVIEW-016 (no such proposal), REVIEW-017 (the same person)
 */
export const confirmDecision =
  (ports: Needs) =>
  (caller: Caller, { review: key, decision: id, measure, reason }: ConfirmDecision) =>
    ports.transaction(
      { caller, act: 'review.decide', on: `decision/${id}` },
      async (tx): Promise<Outcome<ReviewDecisionRecord>> => {
        const review = await findReview(tx, key);
        if (!review) return refused('REVIEW-009');
        const row = await tx.reviewDecisions.forUpdate(id);
        if (!row || row.review !== review.id) return refused('REVIEW-016');
        if (row.decidedAt !== null) return refused('REVIEW-015');
        if (row.proposedBy === caller.actor.account) return refused('REVIEW-017');

        const decided = { decision: measure, decisionReason: reason, decidedBy: caller.actor.account };
        const saved = await tx.reviewDecisions.save({ ...row, ...decided, decidedAt: ports.clock.now() });
        await takeEffect(ports, tx, { caller, row: saved, measure });
        await tell(tx, review, saved);
        await closeWhenDone(tx, review);
        tx.audit.note({ review: review.id, member: row.member, kind: row.kind, decision: measure });
        return ok(saved);
      },
    );

interface Effect {
  readonly caller: Caller;
  readonly row: ReviewDecisionRecord;
  readonly measure: Measure;
}

/** From where the review may move a member: nobody comes back in, and the harder measure stands. */
const milder: Readonly<Record<'suspended' | 'removed', readonly MemberStatus[]>> = {
  suspended: ['active'],
  removed: ['active', 'suspended', 'left'],
};

async function takeEffect(ports: Needs, tx: Tx, { caller, row, measure }: Effect): Promise<void> {
  const to = standingAfter(measure);
  if (!to) return;
  const member = await tx.members.forUpdate(row.member);
  if (!member || !milder[to].includes(member.status)) return;
  await standAs(ports, tx, { member, to, reason: row.decisionReason, by: caller.actor.account });
}

/** The member is told what was decided; the grounds stand on the page behind it (PIPL art. 24). */
async function tell(tx: Tx, { ofYear }: ReviewRecord, { member, decision }: ReviewDecisionRecord): Promise<void> {
  const account = await tx.accounts.first({ member });
  if (!account) return;
  const params = { year: ofYear };
  await tx.outbox.send({ to: account.id, text: `notice.review.${decision ?? 'keep'}`, params, link: '#/my-reviews' });
}

async function closeWhenDone(tx: Tx, review: ReviewRecord): Promise<void> {
  if (review.state !== 'computed' || review.output === null) return;
  const rows = await tx.reviewDecisions.list({ review: review.id }, { limit: 100_000 });
  const isDecided = ({ member, kind }: { readonly member: string; readonly kind: string }) =>
    rows.some((row) => row.member === member && row.kind === kind && row.decidedAt !== null);
  if (dueDecisions(review.output).every(isDecided)) await tx.reviews.save({ ...review, state: 'closed' });
}
