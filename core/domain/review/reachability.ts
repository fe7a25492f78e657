import type { ReviewRule } from './review-rule.ts';

/** What a member will have done by the end of the year: tasks already in the window and tasks planned. */
export interface PlannedWork {
  readonly member: string;
  readonly done: number;
  readonly planned: number;
  /** Distinct panels of both. */
  readonly panels: number;
}

export interface Reachability {
  /** Reviews and panels the rule asks for. */
  readonly reviews: number;
  readonly panels: number;
  readonly members: number;
  readonly reach: number;
  /** Whether enough members reach it for the statistics to speak at all. */
  readonly speaks: boolean;
  readonly short: readonly {
    readonly member: string;
    readonly missingReviews: number;
    readonly missingPanels: number;
  }[];
}

/** How many members can reach the minimum of the rule: printed before the year starts. */
export function reachability({ proposal }: ReviewRule, plan: readonly PlannedWork[]): Reachability {
  const [reviews, panels] = [proposal.minimumReviews.value, proposal.minimumPanels.value];
  const short = plan
    .map((work) => ({
      member: work.member,
      missingReviews: Math.max(0, reviews - work.done - work.planned),
      missingPanels: Math.max(0, panels - work.panels),
    }))
    .filter(({ missingReviews, missingPanels }) => missingReviews > 0 || missingPanels > 0)
    .toSorted((a, b) => (a.member < b.member ? -1 : 1));
  const reach = plan.length - short.length;
  return { reviews, panels, members: plan.length, reach, speaks: reach >= proposal.fromMembers.value, short };
}
