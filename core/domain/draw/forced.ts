import type { Seating } from './draw-file.ts';
import { flowsOf } from './reserve.ts';
import { chainsTo, fill, refill } from './exchange.ts';
import {
  heldBefore,
  isOpen,
  membersWithSpare,
  release,
  seatsOf,
  serversOf,
  serves,
  setBit,
  spareOf,
  take,
  type StratumFlow,
} from './stratum-flow.ts';
import { barredFrom } from './walk.ts';

/** A seat that chance does not decide. */
export interface ForcedSeat {
  readonly project: string;
  readonly n: number;
}

/** What the flow says before the draw, employer caps ignored. */
export interface Forced {
  /** In every filling of all seats this member sits in this project. */
  readonly must: readonly ForcedSeat[];
  /** No filling of all seats has this member in this project, though eligible there and of a stratum with seats. */
  readonly never: readonly ForcedSeat[];
  /** Members who sit somewhere in every filling. */
  readonly alwaysSeated: readonly number[];
  /** Members no project has a seat for: none names their stratum, they are not eligible where one does, or their load is full. */
  readonly unplaceable: readonly number[];
}

/**
 * Members who must be or can never be seated.
 *
 * @param seating  a draw whose seats can all be filled (shortfall.ts); of one that cannot, the answer means nothing
 * @source EPD-2, "Forced panels"
 */
export function forcedIn(seating: Seating): Forced {
  const flows = flowsOf(seating);
  const inOrder = (seats: readonly IndexedSeat[]): readonly ForcedSeat[] =>
    seats
      .toSorted((a, b) => a.index - b.index || a.n - b.n)
      .map(({ index, n }) => ({ project: seating.projects[index]?.code ?? '', n }));
  return {
    never: inOrder(flows.flatMap(neverIn)),
    must: inOrder(flows.flatMap(mustIn)),
    alwaysSeated: flows.flatMap(alwaysSeatedIn).toSorted((a, b) => a - b),
    unplaceable: unplaceableIn(seating),
  };
}

interface IndexedSeat {
  readonly index: number;
  readonly n: number;
}

function neverIn(flow: StratumFlow): readonly IndexedSeat[] {
  return flow.projects.flatMap((index, place) => {
    const { frees, ends } = chainsTo(flow, [...new Set([...serversOf(flow, place), ...membersWithSpare(flow)])]);
    const isNever = (member: number): boolean =>
      isOpen(flow, member, place) && servesAny(flow, member) && !ends.has(member) && !frees.has(member);
    return flow.numbers.flatMap((n, member) => (isNever(member) ? [{ index, n }] : []));
  });
}

// A seat outside one filling is not forced, so only the seats of the present flow are tried without their member.
function mustIn(flow: StratumFlow): readonly IndexedSeat[] {
  return flow.projects.flatMap((index, place) =>
    serversOf(flow, place)
      .slice()
      .flatMap((member) => (isMust(flow, place, member) ? [{ index, n: flow.numbers[member] ?? 0 }] : [])),
  );
}

function isMust(flow: StratumFlow, project: number, member: number): boolean {
  if (!serves(flow, member, project)) return false;
  release(flow, project, member);
  setBit(flow, 'open', { member, project, on: false });
  const replaced = refill(flow, project);
  setBit(flow, 'open', { member, project, on: true });
  if (!replaced) take(flow, project, member);
  return !replaced;
}

function alwaysSeatedIn(flow: StratumFlow): readonly number[] {
  return flow.numbers.filter((_, member) => servesAny(flow, member) && !canBeSpared(flow, member));
}

function canBeSpared(flow: StratumFlow, member: number): boolean {
  const served = [...flow.projects.keys()].filter((project) => serves(flow, member, project));
  served.forEach((project) => release(flow, project, member));
  const load = spareOf(flow, member);
  flow.spare[member] = 0;
  const spared = served.every((project) => refill(flow, project));
  flow.spare[member] = load;
  fill(flow);
  return spared;
}

function servesAny(flow: StratumFlow, member: number): boolean {
  return flow.projects.some((_, project) => serves(flow, member, project));
}

function unplaceableIn(seating: Seating): readonly number[] {
  const barred = barredFrom(seating);
  const hasPlace = (n: number, stratum: string): boolean =>
    seating.projects.some((_, index) => seatsOf(seating, index, stratum) > 0 && !barred[index]?.has(n));
  return seating.pool
    .filter((row) => heldBefore(row) >= seating.maxLoad || !hasPlace(row.n, row.stratum))
    .map(({ n }) => n)
    .toSorted((a, b) => a - b);
}
