import type { Seating } from './draw-file.ts';
import { chainsTo, fill, follow, stratumFlow, type Chains } from './exchange.ts';
import {
  membersWithSpare,
  missing,
  release,
  serversOf,
  serves,
  setBit,
  spareOf,
  take,
  type StratumFlow,
} from './stratum-flow.ts';

/**
 * The reserve of a walk: whether seating a member leaves every open seat of this and all later projects fillable.
 * It counts every member not ineligible for a project and not seated in it, walked or not; employer caps are ignored.
 */
export interface Reserve {
  /** Whether the open seats stay fillable when pool number `n` takes a seat of its stratum in the project. */
  canSeat(project: number, n: number): boolean;
  /** Seats the member; ask {@link canSeat} first. */
  seat(project: number, n: number): void;
  /** Gives up the seats of a project that stay empty. */
  close(project: number): void;
}

/** The reserve at the start of a draw. @source EPD-2, 4 */
export function reserveOf(seating: Seating, flows: readonly StratumFlow[] = flowsOf(seating)): Reserve {
  const flowOfMember = new Map(flows.flatMap((flow) => flow.numbers.map((n) => [n, flow] as const)));
  // A walk asks for many members between two seatings: one search answers them all.
  const known = new Map<StratumFlow, { readonly place: number; readonly chains: Chains }>();
  let unfilled = sumMissing(flows);

  function chainsFor(flow: StratumFlow, place: number): Chains {
    const before = known.get(flow);
    if (before?.place === place) return before.chains;
    const chains = chainsTo(flow, [...new Set([...serversOf(flow, place), ...membersWithSpare(flow)])]);
    known.set(flow, { place, chains });
    return chains;
  }

  return {
    canSeat(project, n) {
      const at = placeIn(flowOfMember.get(n), project, n);
      if (unfilled > 0 || at === undefined) return false;
      const { flow, place, member } = at;
      if (spareOf(flow, member) > 0 || serves(flow, member, place)) return true;
      return chainsFor(flow, place).frees.has(member);
    },
    seat(project, n) {
      const at = placeIn(flowOfMember.get(n), project, n);
      if (at === undefined) throw new RangeError('no seat of this stratum in this project');
      occupy(at, chainsFor);
      known.delete(at.flow);
    },
    close(project) {
      flows.forEach((flow) => giveUp(flow, project));
      known.clear();
      unfilled = sumMissing(flows);
    },
  };
}

/** One flow for each stratum that some project has seats in. */
export function flowsOf(seating: Seating): readonly StratumFlow[] {
  const strata = new Set(
    seating.projects.flatMap(({ seats }) => Object.keys(seats).filter((name) => (seats[name] ?? 0) > 0)),
  );
  return [...strata].map((stratum) => stratumFlow(seating, stratum));
}

function sumMissing(flows: readonly StratumFlow[]): number {
  return flows.reduce((sum, flow) => flow.projects.reduce((left, _, place) => left + missing(flow, place), sum), 0);
}

interface SeatPlace {
  readonly flow: StratumFlow;
  readonly place: number;
  readonly member: number;
}

function placeIn(flow: StratumFlow | undefined, project: number, n: number): SeatPlace | undefined {
  const place = flow?.projectPlaceOf.get(project);
  const member = flow?.placeOf.get(n);
  if (flow === undefined || place === undefined || member === undefined) return undefined;
  return (flow.demand[place] ?? 0) > 0 ? { flow, place, member } : undefined;
}

// The flow is turned so that the member serves the project, then that unit leaves the flow together with the seat it fills.
function occupy({ flow, place, member }: SeatPlace, chainsFor: (flow: StratumFlow, place: number) => Chains): void {
  if (!serves(flow, member, place)) exchangeInto({ flow, place, member }, chainsFor);
  const servers = serversOf(flow, place);
  servers.splice(servers.indexOf(member), 1);
  setBit(flow, 'serves', { member, project: place, on: false });
  setBit(flow, 'open', { member, project: place, on: false });
  flow.demand[place] = (flow.demand[place] ?? 0) - 1;
}

function exchangeInto(
  { flow, place, member }: SeatPlace,
  chainsFor: (flow: StratumFlow, place: number) => Chains,
): void {
  if (spareOf(flow, member) === 0) {
    const chains = chainsFor(flow, place);
    const freedOf = chains.frees.get(member);
    if (freedOf === undefined) throw new RangeError('this member cannot be freed');
    release(flow, freedOf, member);
    take(flow, place, member);
    const last = follow(flow, chains, freedOf);
    release(flow, place, serves(flow, last, place) ? last : (serversOf(flow, place)[0] ?? last));
    return;
  }
  const [replaced] = serversOf(flow, place);
  if (replaced !== undefined) release(flow, place, replaced);
  take(flow, place, member);
}

function giveUp(flow: StratumFlow, project: number): void {
  const place = flow.projectPlaceOf.get(project);
  if (place === undefined) return;
  for (const member of serversOf(flow, place).slice()) release(flow, place, member);
  flow.demand[place] = 0;
  fill(flow);
}
