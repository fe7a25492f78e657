import type { ScaledMetric } from './composite.ts';
import type { Known } from './figure.ts';
import type { Place } from './places.ts';
import type { MemberEvidence } from './pool-evidence.ts';
import type { ReviewRule } from './review-rule.ts';
import type { Member } from './work-record.ts';

/** Why the statistics say nothing of a member, who is not ranked with the others. */
export type Unsaid = 'no-sheets' | 'other-island' | 'too-few-reviews' | 'too-few-panels' | 'no-composite';

/** What the statistics say of one member, with every condition of the rule. */
export interface MemberStanding {
  readonly member: string;
  readonly admittedAt: string;
  readonly reviews: number;
  readonly panels: number;
  readonly unsaid?: Unsaid;
  readonly metrics?: readonly ScaledMetric[];
  readonly composite?: Known;
  /** Absent when the pool is silent. */
  readonly place?: Place;
  /** Which conditions hold; a proposal needs both. */
  readonly conditions?: { readonly probable: boolean; readonly belowFloor: boolean };
  readonly outcome: 'proposal' | 'watch' | 'none' | 'unsaid';
}

export interface Measurement {
  readonly metrics: readonly ScaledMetric[];
  readonly composite: Known;
}

/** Reviews on the main island that count, and the panels they come from. */
export interface Volume {
  readonly reviews: number;
  readonly panels: number;
}

export const volumeOf = ({ pool, rows }: MemberEvidence): Volume => ({
  reviews: rows.length,
  panels: new Set(rows.map((row) => pool.taskOfRow[row]?.panel)).size,
});

export const nothingSaid = ({ id, admittedAt }: Member, volume: Volume, unsaid: Unsaid): MemberStanding => ({
  member: id,
  admittedAt,
  ...volume,
  unsaid,
  outcome: 'unsaid',
});

/** Whether the volume is too small for any word, and which minimum it misses. */
export function tooLittle({ proposal }: ReviewRule, { reviews, panels }: Volume): Unsaid | undefined {
  if (reviews < proposal.minimumReviews.value) return 'too-few-reviews';
  return panels < proposal.minimumPanels.value ? 'too-few-panels' : undefined;
}

export interface Assessment extends Measurement {
  readonly volume: Volume;
  /** Absent when the pool is silent. */
  readonly place: Place | undefined;
}

/** The conjunction of the rule: probable enough **and** below the floor; who is only probable is watched. */
export function standingOf(rule: ReviewRule, { id, admittedAt }: Member, assessment: Assessment): MemberStanding {
  const { metrics, composite, place, volume } = assessment;
  const shown = { member: id, admittedAt, ...volume, metrics, composite };
  if (place === undefined) return { ...shown, outcome: 'none' };

  const { gate, watch, floor } = rule.proposal;
  const probable = place.bottomProbability >= Number(gate.value);
  const belowFloor = composite.value < Number(floor.value);
  const conditions = { probable, belowFloor };
  if (probable && belowFloor) return { ...shown, place, conditions, outcome: 'proposal' };
  const watched = place.bottomProbability >= Number(watch.value);
  return { ...shown, place, conditions, outcome: watched ? 'watch' : 'none' };
}
