import type { Seating } from './draw-file.ts';
import { flowsOf } from './reserve.ts';
import { isOpen, missing, serves, type StratumFlow } from './stratum-flow.ts';

/**
 * A stratum of a project that cannot be filled, whoever is drawn.
 * `why` is `ineligible` when too few members may sit there at all, `load` when the projects named in `rivals` need the same members:
 * together (this one included) they ask for `wanted` seats, and the members they can turn to carry `carried`.
 */
export interface Shortfall {
  readonly project: string;
  readonly stratum: string;
  readonly seats: number;
  /** Members of the stratum in the pool, and those of them with load left who may sit in this project. */
  readonly members: number;
  readonly eligible: number;
  readonly missing: number;
  readonly why: 'ineligible' | 'load';
  readonly rivals: readonly string[];
  readonly wanted: number;
  readonly carried: number;
}

/**
 * The seats that cannot all be filled at the start; earlier projects are filled first, so the later ones show as short.
 *
 * @returns empty when the draw may go on; otherwise one entry a project and stratum, in drawing order
 * @source EPD-2, 4: a draw is refused before commitments when the flow cannot fill every seat
 */
export function shortfallsOf(seating: Seating): readonly Shortfall[] {
  const found = flowsOf(seating).flatMap((flow) =>
    flow.projects.flatMap((index, place) =>
      missing(flow, place) > 0 ? [{ index, short: explain(seating, flow, place) }] : [],
    ),
  );
  return found.toSorted((a, b) => a.index - b.index).map(({ short }) => short);
}

function explain(seating: Seating, flow: StratumFlow, place: number): Shortfall {
  const code = (at: number): string => seating.projects[flow.projects[at] ?? -1]?.code ?? '';
  const seats = flow.demand[place] ?? 0;
  const eligible = flow.numbers.filter((_, member) => mayServe(flow, member, place)).length;
  const rivals = rivalsOf(flow, place);
  const joint = [place, ...rivals];
  const own = eligible < seats;
  return {
    project: code(place),
    stratum: flow.stratum,
    seats,
    members: flow.numbers.length,
    eligible,
    missing: missing(flow, place),
    why: own ? 'ineligible' : 'load',
    rivals: own ? [] : rivals.map(code),
    wanted: own ? seats : joint.reduce((sum, at) => sum + (flow.demand[at] ?? 0), 0),
    carried: own ? eligible : flow.numbers.reduce((sum, _, member) => sum + carriedBy(flow, member, joint), 0),
  };
}

function mayServe(flow: StratumFlow, member: number, place: number): boolean {
  return capacity(flow, member) > 0 && isOpen(flow, member, place);
}

function capacity(flow: StratumFlow, member: number): number {
  const serving = flow.projects.filter((_, place) => serves(flow, member, place)).length;
  return serving + (flow.spare[member] ?? 0);
}

function carriedBy(flow: StratumFlow, member: number, joint: readonly number[]): number {
  const open = joint.filter((place) => isOpen(flow, member, place)).length;
  return Math.min(capacity(flow, member), open);
}

// Hall's violators: projects whose members the short one could use, and whose own replacements end nowhere.
function rivalsOf(flow: StratumFlow, place: number): readonly number[] {
  const reached = new Set([place]);
  for (const project of reached) {
    flow.numbers.forEach((_, member) => {
      if (!isOpen(flow, member, project) || serves(flow, member, project)) return;
      flow.projects.forEach((_, other) => serves(flow, member, other) && reached.add(other));
    });
  }
  reached.delete(place);
  return [...reached].toSorted((a, b) => a - b);
}
