import { dueDecisions } from '../../domain/review/decision.ts';
import { noWork, type HomeContributor, type HomeItem } from '../home/home-work.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ReviewRecord } from '../records/reviews.ts';

/**
 * What reviews ask of somebody: the pool manager publishes the rule of the year before its first draw, runs what is over and
 * proposes; another person decides what was proposed.
 */
export const homeReviews: HomeContributor = async (tx, { actor, scope }) => {
  if (actor.role !== 'pool-manager' && actor.role !== 'supervisor') return noWork;
  const reviews = await tx.reviews.list();
  const todo: HomeItem[] = [];
  for (const review of reviews) {
    const { open, proposed } = await waiting(tx, review, actor.account);
    if (actor.role === 'pool-manager') {
      if (review.state === 'published' && review.ofYear < scope.year) todo.push(itemOf(review, 'run', 0));
      if (open > 0) todo.push(itemOf(review, 'propose', open));
    }
    if (proposed > 0) todo.push(itemOf(review, 'decide', proposed));
  }
  const has = reviews.some(({ pool, ofYear }) => pool === 'expert' && ofYear === scope.year);
  const rule = {
    id: 'review-rule',
    text: 'home.review.publish',
    params: { year: scope.year },
    link: '#/reviews',
    due: null,
  };
  if (actor.role === 'pool-manager' && !has && (await tx.draws.count()) === 0) todo.push(rule);
  return { ...noWork, todo };
};

/** Decisions nobody has proposed yet, and proposals of others that wait for a second person. */
async function waiting(
  tx: Pick<ReadShelves, 'reviewDecisions'>,
  review: ReviewRecord,
  account: string,
): Promise<{ readonly open: number; readonly proposed: number }> {
  if (review.output === null) return { open: 0, proposed: 0 };
  const rows = await tx.reviewDecisions.list({ review: review.id }, { limit: 100_000 });
  return {
    open: dueDecisions(review.output).length - rows.length,
    proposed: rows.filter((row) => row.decidedAt === null && row.proposedBy !== account).length,
  };
}

const itemOf = ({ id, pool, ofYear }: ReviewRecord, step: 'run' | 'propose' | 'decide', count: number): HomeItem => ({
  id: `review-${step}-${id}`,
  text: `home.review.${step}`,
  params: { year: ofYear, count },
  link: `#/reviews/${pool}-${ofYear}`,
  due: null,
});
