import settings from '../../data/anonymous-bars.default.json' with { type: 'json' };
import { anonymousBars, type Bar } from '../../domain/review/anonymous-bars.ts';
import { eliminationProposals } from '../../domain/review/elimination-proposals.ts';
import { reachability } from '../../domain/review/reachability.ts';
import { byMember, type ReviewData } from '../../domain/review/work-record.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { findReview } from './find-review.ts';
import { reviewData } from './review-data.ts';

/** What may be shown of a year before its locked run: counts and bars, no member. */
export interface ReviewPreview {
  readonly bars: readonly Bar[];
  readonly reviews: number;
  readonly panels: number;
  readonly members: number;
  readonly reach: number;
  readonly speaks: boolean;
}

/**
 * Anonymous bars and how many members can reach the minimum of the rule.
 *
 * @param planned  tasks that each member is still expected to get, each in a panel of its own
 * @returns REVIEW-009
 */
export const previewReview =
  (ports: Pick<Ports, 'reading'>) =>
  async (caller: Caller, key: string, planned: number): Promise<Outcome<ReviewPreview>> => {
    const review = await ports.reading(caller, (tx) => findReview(tx, key));
    if (!review) return refused('REVIEW-009');
    const data = await reviewData(ports, caller, review);
    const run = eliminationProposals(review.rule, data.members, data.records);
    const bars = anonymousBars(run, settings.width.value, settings.fewest.value);
    const { reviews, panels, members, reach, speaks } = reachability(review.rule, plannedWork(data, planned));
    return ok({ bars, reviews, panels, members, reach, speaks });
  };

function plannedWork({ members, records }: ReviewData, planned: number) {
  const tasks = byMember(records.filter((record) => record.kind === 'task'));
  return members
    .filter(({ status }) => status === 'active' || status === 'suspended')
    .map(({ id }) => {
      const done = (tasks.get(id) ?? []).filter((task) => task.sheet !== undefined);
      const panels = new Set(done.map(({ panel }) => panel)).size + planned;
      return { member: id, done: done.length, planned, panels };
    });
}
