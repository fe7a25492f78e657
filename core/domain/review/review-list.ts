import { decimal } from '../number/decimal.ts';
import { compare, divide, multiply, whole, zero, type Exact } from '../number/exact.ts';
import { dutyCounts, type DutyCounts } from './duty-counts.ts';
import { reviewRuleHash, type DutyThreshold, type ReviewRule } from './review-rule.ts';
import { byMember, withinYears, type Member, type WorkRecord } from './work-record.ts';

/** A threshold that a member's count has reached. */
export interface Ground {
  readonly threshold: DutyThreshold;
  /** The count itself, and the tasks it is a share of. */
  readonly count: number;
  readonly tasks: number;
}

/** What one member did, and whether it puts the member on the list. */
export interface MemberDuty {
  readonly member: string;
  readonly admittedAt: string;
  readonly counts: DutyCounts;
  /** Too few tasks for counts of tasks to say anything. */
  readonly belowMinimum: boolean;
  /** Σ points × occurrences over the thresholds that apply; orders the quota. */
  readonly demerits: number;
  readonly grounds: readonly Ground[];
  readonly byQuota: boolean;
  readonly listed: boolean;
}

/** The yearly review list: goes to people, decides nothing. */
export interface ReviewList {
  readonly ruleHash: string;
  readonly year: number;
  readonly members: readonly MemberDuty[];
  readonly listed: readonly string[];
  readonly quota?: Quota;
}

/** How the quota came out: comparable members, places, and the demerits from which a member was taken. */
export interface Quota {
  readonly comparable: number;
  readonly places: number;
  readonly fromDemerits?: number;
}

/**
 * The review list of a year: members who reach a published threshold of duty or conduct in that year alone, and those a
 * quota adds. Always produced, for every member explained; members without any demerit never fill the
 * quota, and members tied at its edge enter together or not at all.
 */
export function reviewList(rule: ReviewRule, members: readonly Member[], records: readonly WorkRecord[]): ReviewList {
  const data = withinYears({ members, records }, [rule.year, rule.year]);
  const own = byMember(data.records);
  const duties = data.members.map((member) => dutyOf(rule, member, own.get(member.id) ?? []));
  const quota = quotaOf(rule, duties);
  const listed = duties.map((duty) => {
    const byQuota = quota?.fromDemerits !== undefined && !duty.belowMinimum && duty.demerits >= quota.fromDemerits;
    return { ...duty, byQuota, listed: duty.grounds.length > 0 || byQuota };
  });
  return {
    ruleHash: reviewRuleHash(rule),
    year: rule.year,
    members: listed,
    listed: listed.filter((duty) => duty.listed).map(({ member }) => member),
    ...(quota && { quota }),
  };
}

type Duty = Omit<MemberDuty, 'byQuota' | 'listed'>;

function dutyOf(rule: ReviewRule, { id, admittedAt }: Member, records: readonly WorkRecord[]): Duty {
  const counts = dutyCounts(records);
  const belowMinimum = counts.tasks < rule.list.minimumTasks.value;
  const applying = rule.list.thresholds.filter((threshold) => !(threshold.fromMinimumTasks && belowMinimum));
  const grounds = applying.flatMap((threshold) => {
    const count = counts[threshold.count];
    return reaches(threshold, count, counts.tasks) ? [{ threshold, count, tasks: counts.tasks }] : [];
  });
  const demerits = applying.reduce((total, { count, points }) => total + points * counts[count], 0);
  return { member: id, admittedAt, counts, belowMinimum, demerits, grounds };
}

function reaches({ measure, atLeast }: DutyThreshold, count: number, tasks: number): boolean {
  if (count === 0) return false;
  const value: Exact = measure === 'number' ? whole(count) : shareOf(count, tasks);
  return compare(value, decimal(atLeast)) >= 0;
}

const shareOf = (count: number, tasks: number): Exact => (tasks === 0 ? zero : divide(whole(count), whole(tasks)));

function quotaOf({ list }: ReviewRule, duties: readonly Duty[]): Quota | undefined {
  if (list.quota === undefined) return undefined;
  const comparable = duties.filter(({ belowMinimum }) => !belowMinimum);
  if (comparable.length < list.quota.fromMembers) return { comparable: comparable.length, places: 0 };

  const { numerator, denominator } = multiply(decimal(list.quota.share), whole(comparable.length));
  const places = Math.max(1, Number(BigInt(numerator) / BigInt(denominator)));
  const demerits = comparable.map((duty) => duty.demerits).filter((value) => value > 0);
  const fromDemerits = edgeOf(
    demerits.toSorted((a, b) => b - a),
    places,
    list.quota.ties,
  );
  return { comparable: comparable.length, places, ...(fromDemerits !== undefined && { fromDemerits }) };
}

/** The demerits from which members fill the places. @param worst  most demerits first, none zero */
function edgeOf(worst: readonly number[], places: number, ties: 'all' | 'none'): number | undefined {
  const edge = worst.length <= places ? worst.at(-1) : worst[places - 1];
  if (edge === undefined || ties === 'all' || worst[places] !== edge) return edge;
  return worst.findLast((value) => value > edge);
}
