import { reviewRuleHash, type ReviewRule } from '../../domain/review/review-rule.ts';
import { whyNotBinding, whyNotReviewRule } from '../../domain/review/why-not-review-rule.ts';
import type { PoolId } from '../../domain/pool/kinds.ts';
import { timeText } from '../../domain/time/instant.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ReviewRecord } from '../records/reviews.ts';
import { inYear } from './review-data.ts';

export interface PublishRule {
  readonly pool: PoolId;
  readonly rule: ReviewRule;
  /** Version of the review whose rule is replaced; undefined when none was published yet. */
  readonly seen?: number | undefined;
}

type Needs = Pick<Ports, 'transaction' | 'ids' | 'clock'>;

/**
 * Publishes the rule of a year with its hash, or replaces it, before that year's first draw; later edits bind the next year
 * (decisions.md §4).
 *
 * @returns the review, or REVIEW-001 … REVIEW-008 (the rule, or too late), REVIEW-010 (published already, or run), HTTP-412
 */
export const publishRule =
  (ports: Needs) =>
  (caller: Caller, { pool, rule, seen }: PublishRule): Promise<Outcome<ReviewRecord>> =>
    ports.transaction(
      { caller: inYear(caller, rule.year), act: 'review.publish', on: `review/${pool}/${rule.year}` },
      async (tx): Promise<Outcome<ReviewRecord>> => {
        const now = ports.clock.now();
        const refusal = whyNotReviewRule(rule) ?? (await whyTooLate(tx, rule, now));
        if (refusal) return refused(refusal);
        const known = await tx.reviews.first({ pool, ofYear: rule.year });
        const standing = whyNotReplace(known, seen);
        if (standing) return refused(standing);

        const ruleHash = reviewRuleHash(rule);
        tx.audit.note({ ruleHash });
        const published = { rule, ruleHash, publishedAt: now, publishedBy: caller.actor.account };
        if (known) return ok(await tx.reviews.save({ ...known, ...published }));
        const id = ports.ids.next('review');
        const nothingYet = { output: null, computedAt: null, computedBy: null };
        return ok(
          await tx.reviews.add({ id, pool, ofYear: rule.year, ...published, state: 'published', ...nothingYet }),
        );
      },
    );

/** The first draw of the year, void ones included: from the moment its file was opened nobody may choose a rule by it. */
async function whyTooLate(tx: Pick<ReadShelves, 'draws'>, rule: ReviewRule, now: number): Promise<Refusal | undefined> {
  const opened = (await tx.draws.list({}, { limit: 10_000 })).filter(({ drawing }) => drawing !== null);
  const first = opened.map(({ openedAt }) => openedAt).toSorted((a, b) => a - b)[0];
  return whyNotBinding(rule, timeText(now), first === undefined ? undefined : timeText(first));
}

function whyNotReplace(known: ReviewRecord | undefined, seen: number | undefined): Refusal | undefined {
  if (!known) return seen === undefined ? undefined : { code: 'REVIEW-009' };
  if (seen === undefined || known.state !== 'published') return { code: 'REVIEW-010', params: { year: known.ofYear } };
  return known.version === seen ? undefined : { code: 'HTTP-412', params: { version: known.version } };
}
