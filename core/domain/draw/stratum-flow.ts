import type { PoolRow, Seating } from './draw-file.ts';

/**
 * Who could fill the open seats of one stratum: a flow from members (capacity: free load) to projects (demand: open seats),
 * at most one seat a member and project. Strata share no member, so each has its own flow. Mutable; kept at its maximum between calls.
 * Projects are numbered by their place in `projects`, members by their place in `numbers`.
 */
export interface StratumFlow {
  readonly stratum: string;
  /** Pool numbers of the stratum, ascending, and where each stands. */
  readonly numbers: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  /** Indexes into the file's projects, of those with seats in this stratum, and where each stands. */
  readonly projects: readonly number[];
  readonly projectPlaceOf: ReadonlyMap<number, number>;
  /** Open seats of each project. */
  readonly demand: number[];
  /** Members that fill open seats of each project in the present flow. */
  readonly serving: number[][];
  /** Load a member could still take beyond the present flow. */
  readonly spare: number[];
  /** Bit sets, `words` words a member: projects the member may still take a seat in; projects the member serves in the flow. */
  readonly words: number;
  readonly open: Uint32Array;
  readonly serves: Uint32Array;
}

/** The flow of one stratum before anybody serves. */
export function emptyFlow(seating: Seating, stratum: string): StratumFlow {
  const rows = seating.pool.filter((row) => row.stratum === stratum).toSorted((a, b) => a.n - b.n);
  const projects = [...seating.projects.keys()].filter((index) => seatsOf(seating, index, stratum) > 0);
  const words = Math.max(1, Math.ceil(projects.length / 32));
  const flow: StratumFlow = {
    stratum,
    numbers: rows.map((row) => row.n),
    placeOf: new Map(rows.map((row, place) => [row.n, place])),
    projects,
    projectPlaceOf: new Map(projects.map((index, place) => [index, place])),
    demand: projects.map((index) => seatsOf(seating, index, stratum)),
    serving: projects.map(() => []),
    spare: rows.map((row) => Math.max(0, seating.maxLoad - heldBefore(row))),
    words,
    open: new Uint32Array(rows.length * words).fill(0xffff_ffff),
    serves: new Uint32Array(rows.length * words),
  };
  barIneligible(flow, seating);
  return flow;
}

/** Seats a project has in a stratum; 0 when it names none. */
export function seatsOf({ projects }: Pick<Seating, 'projects'>, project: number, stratum: string): number {
  const seats = projects[project]?.seats ?? {};
  return Object.hasOwn(seats, stratum) ? (seats[stratum] ?? 0) : 0;
}

/** Seats a member already has in the round. */
export function heldBefore(row: PoolRow): number {
  return row.held ?? 0;
}

function barIneligible(flow: StratumFlow, { projects, ineligible }: Seating): void {
  const indexOf = new Map(projects.map(({ code }, index) => [code, index]));
  for (const { project, n } of ineligible) {
    const place = flow.projectPlaceOf.get(indexOf.get(project) ?? -1);
    const member = flow.placeOf.get(n);
    if (place !== undefined && member !== undefined) setBit(flow, 'open', { member, project: place, on: false });
  }
}

/** Seats still missing for a project in the present flow. */
export function missing(flow: StratumFlow, project: number): number {
  return (flow.demand[project] ?? 0) - serversOf(flow, project).length;
}

export function serversOf(flow: StratumFlow, project: number): number[] {
  return flow.serving[project] ?? [];
}

export function spareOf(flow: StratumFlow, member: number): number {
  return flow.spare[member] ?? 0;
}

export function membersWithSpare(flow: StratumFlow): readonly number[] {
  return [...flow.numbers.keys()].filter((member) => spareOf(flow, member) > 0);
}

/** Lets a member serve a project in the flow. */
export function take(flow: StratumFlow, project: number, member: number): void {
  serversOf(flow, project).push(member);
  flow.spare[member] = spareOf(flow, member) - 1;
  setBit(flow, 'serves', { member, project, on: true });
}

/** Takes a member off a project in the flow. */
export function release(flow: StratumFlow, project: number, member: number): void {
  const servers = serversOf(flow, project);
  servers.splice(servers.indexOf(member), 1);
  flow.spare[member] = spareOf(flow, member) + 1;
  setBit(flow, 'serves', { member, project, on: false });
}

/** Whether a member may take a seat in a project: eligible there and not seated in it. */
export function isOpen({ open, words }: StratumFlow, member: number, project: number): boolean {
  return hasBit(open[member * words + (project >> 5)], project);
}

/** Whether a member serves a project in the present flow. */
export function serves(flow: StratumFlow, member: number, project: number): boolean {
  return hasBit(flow.serves[member * flow.words + (project >> 5)], project);
}

function hasBit(word: number | undefined, project: number): boolean {
  return ((word ?? 0) & (1 << (project & 31))) !== 0;
}

interface BitChange {
  readonly member: number;
  readonly project: number;
  readonly on: boolean;
}

export function setBit(flow: StratumFlow, set: 'open' | 'serves', { member, project, on }: BitChange): void {
  const at = member * flow.words + (project >> 5);
  const bit = 1 << (project & 31);
  const word = flow[set][at] ?? 0;
  flow[set][at] = on ? word | bit : word & ~bit;
}
