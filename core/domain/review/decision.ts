import type { ProposalRun } from './elimination-proposals.ts';
import type { ReviewList } from './review-list.ts';

/** The two outcomes of a review (decisions.md §4), each decided by people. */
export const proposalKinds = ['list', 'elimination'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What may become of a member, from mildest to hardest. */
export const measures = ['keep', 'warn', 'suspend', 'remove'] as const;
export type Measure = (typeof measures)[number];

/** Where a measure puts a member; a warning and a keeping leave the standing as it is. */
export function standingAfter(measure: Measure): 'suspended' | 'removed' | undefined {
  if (measure === 'suspend') return 'suspended';
  return measure === 'remove' ? 'removed' : undefined;
}

/** One member whom a locked run puts before people, and by which of its outcomes. */
export interface Due {
  readonly member: string;
  readonly kind: ProposalKind;
}

/** Everything that waits for two people: the list, then the proposals. */
export const dueDecisions = (output: {
  readonly list: Pick<ReviewList, 'listed'>;
  readonly run: Pick<ProposalRun, 'proposals'>;
}): readonly Due[] => [
  ...output.list.listed.map((member) => ({ member, kind: 'list' as const })),
  ...output.run.proposals.map((member) => ({ member, kind: 'elimination' as const })),
];
