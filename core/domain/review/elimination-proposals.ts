import type { Reason, Statistic } from '../statistics/statistic.ts';
import { composites, type PoolMetric } from './composite.ts';
import { isMissing, type Figure } from './figure.ts';
import {
  nothingSaid,
  standingOf,
  tooLittle,
  volumeOf,
  type Measurement,
  type MemberStanding,
  type Unsaid,
} from './member-standing.ts';
import { placesOf, type Places } from './places.ts';
import { memberEvidence, poolEvidence, type MemberEvidence, type PoolEvidence } from './pool-evidence.ts';
import { reviewRuleHash, windowYears, type ReviewRule } from './review-rule.ts';
import { splitHalfReliability } from './split-halves.ts';
import { withinYears, type Member, type ReviewData, type WorkRecord } from './work-record.ts';

/** Why the statistics propose nobody at all. */
export type Silence =
  | { readonly kind: 'no-model'; readonly reason: Reason }
  | { readonly kind: 'too-few-members'; readonly have: number; readonly need: number }
  | { readonly kind: 'unreliable'; readonly need: string }
  | { readonly kind: 'no-difference' };

/** The statistical part of a year's review: proposals that a named person decides on. */
export interface ProposalRun {
  readonly ruleHash: string;
  readonly years: readonly [from: number, to: number];
  /** Present when nobody can be proposed. */
  readonly silence?: Silence;
  readonly pool?: PoolFigures;
  /** Every member still in the pool, by id. */
  readonly members: readonly MemberStanding[];
  readonly proposals: readonly string[];
}

/** Figures of the whole pool. */
export interface PoolFigures {
  readonly reviews: number;
  readonly islands: number;
  /** Residual standard deviation of totals, and its degrees of freedom. */
  readonly sigma: number;
  readonly freedom: number;
  /** Members compared with each other. */
  readonly compared: number;
  readonly metrics: readonly PoolMetric[];
  readonly reliability: Figure;
  /** Mean and variance of the true composites, where they can be told. */
  readonly mean?: number;
  readonly between?: number;
}

/**
 * Who may be proposed for elimination: members who are in the bottom share with the probability of the gate, **and** whose
 * composite is below the absolute floor, **and** who have enough reviews from enough panels in one connected island, in a
 * year whose composite is reliable and whose members differ at all. Of members below the minimum nothing is said.
 */
export function eliminationProposals(
  rule: ReviewRule,
  members: readonly Member[],
  records: readonly WorkRecord[],
): ProposalRun {
  const years = windowYears(rule);
  const data = withinYears({ members, records }, years);
  const head = { ruleHash: reviewRuleHash(rule), years };
  const pool = poolEvidence(data);
  if ('undefined' in pool) {
    const silence: Silence = { kind: 'no-model', reason: pool.undefined };
    const volumes = sheetsOf(data);
    const unsaid = data.members.map((member) => outsider(member, volumes));
    return { ...head, silence, members: unsaid, proposals: [] };
  }

  const { standings, silence, figures } = assess(rule, data, pool.value);
  const proposals = standings.filter(({ outcome }) => outcome === 'proposal').map(({ member }) => member);
  return { ...head, ...(silence && { silence }), pool: figures, members: standings, proposals };
}

interface Compared extends Measurement {
  readonly id: string;
  readonly mine: MemberEvidence;
}

function assess(rule: ReviewRule, data: ReviewData, pool: PoolEvidence) {
  const evidence = memberEvidence(pool, data);
  const enough = [...evidence].filter(([, mine]) => tooLittle(rule, volumeOf(mine)) === undefined);
  const { metrics, members } = composites(
    rule.proposal.metrics,
    enough.map(([, mine]) => mine),
  );
  const compared = enough.flatMap(([id, mine], at): Compared[] => {
    const found = members[at];
    return found === undefined || 'undefined' in found.composite
      ? []
      : [{ id, mine, metrics: found.metrics, composite: found.composite.value }];
  });
  const reliability = splitHalfReliability(
    rule.proposal.metrics,
    compared.map(({ mine }) => mine),
  );
  const places = placesOf(
    rule,
    compared.map(({ composite }) => composite),
  );
  const silence = silenceOf(rule, { compared: compared.length, reliability, places });
  return {
    silence,
    standings: standings(rule, data, { evidence, compared, places: silence ? undefined : places }),
    figures: poolFigures(pool, { metrics, reliability, places, compared: compared.length }),
  };
}

interface Found {
  readonly evidence: ReadonlyMap<string, MemberEvidence>;
  readonly compared: readonly Compared[];
  readonly places: Statistic<Places> | undefined;
}

function standings(
  rule: ReviewRule,
  data: ReviewData,
  { evidence, compared, places }: Found,
): readonly MemberStanding[] {
  const positions = new Map(compared.map(({ id }, at) => [id, at]));
  const volumes = sheetsOf(data);
  return data.members.map((member) => {
    const mine = evidence.get(member.id);
    if (mine === undefined) return outsider(member, volumes);
    const volume = volumeOf(mine);
    const position = positions.get(member.id);
    const found = position === undefined ? undefined : compared[position];
    if (found === undefined || position === undefined) {
      return nothingSaid(member, volume, tooLittle(rule, volume) ?? 'no-composite');
    }
    const place = places === undefined || 'undefined' in places ? undefined : places.value.members[position];
    return standingOf(rule, member, { metrics: found.metrics, composite: found.composite, volume, place });
  });
}

/** Revealed sheets of each member, wherever they lie. */
function sheetsOf({ records }: ReviewData): ReadonlyMap<string, { reviews: number; panels: Set<string> }> {
  const volumes = new Map<string, { reviews: number; panels: Set<string> }>();
  for (const record of records) {
    if (record.kind !== 'task' || record.sheet === undefined) continue;
    const volume = volumes.get(record.member) ?? { reviews: 0, panels: new Set<string>() };
    volume.reviews += 1;
    volume.panels.add(record.panel);
    volumes.set(record.member, volume);
  }
  return volumes;
}

function outsider(member: Member, volumes: ReturnType<typeof sheetsOf>): MemberStanding {
  const volume = volumes.get(member.id);
  const unsaid: Unsaid = volume === undefined ? 'no-sheets' : 'other-island';
  return nothingSaid(member, { reviews: volume?.reviews ?? 0, panels: volume?.panels.size ?? 0 }, unsaid);
}

interface Judged {
  readonly compared: number;
  readonly reliability: Figure;
  readonly places: Statistic<Places>;
}

function silenceOf({ proposal }: ReviewRule, { compared, reliability, places }: Judged): Silence | undefined {
  const need = proposal.fromMembers.value;
  if (compared < need) return { kind: 'too-few-members', have: compared, need };
  const reliable = !isMissing(reliability) && reliability.value >= Number(proposal.leastReliability.value);
  if (!reliable) return { kind: 'unreliable', need: proposal.leastReliability.value };
  return 'undefined' in places || places.value.between === 0 ? { kind: 'no-difference' } : undefined;
}

function poolFigures(pool: PoolEvidence, judged: Judged & { readonly metrics: readonly PoolMetric[] }): PoolFigures {
  const { fit, islands } = pool;
  const { metrics, reliability, compared, places } = judged;
  return {
    reviews: fit.table.total.length,
    islands: islands.length,
    sigma: fit.sigma,
    freedom: fit.freedom,
    compared,
    metrics,
    reliability,
    ...('undefined' in places ? {} : { mean: places.value.mean, between: places.value.between }),
  };
}
