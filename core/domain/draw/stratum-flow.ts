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

/** The flow of one stratum at the start, filled as far as it goes; earlier projects first. */
export function stratumFlow(seating: Seating, stratum: string): StratumFlow {
  const flow = emptyFlow(seating, stratum);
  barIneligible(flow, seating);
  flow.projects.forEach((_, project) => fillGreedily(flow, project));
  fill(flow);
  return flow;
}

function emptyFlow(seating: Seating, stratum: string): StratumFlow {
  const rows = seating.pool.filter((row) => row.stratum === stratum).toSorted((a, b) => a.n - b.n);
  const projects = [...seating.projects.keys()].filter((index) => seatsOf(seating, index, stratum) > 0);
  const words = Math.max(1, Math.ceil(projects.length / 32));
  return {
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

function fillGreedily(flow: StratumFlow, project: number): void {
  for (let member = 0; member < flow.numbers.length && missing(flow, project) > 0; member += 1) {
    if (spareOf(flow, member) > 0 && hasBit(flow, 'open', member, project)) take(flow, project, member);
  }
}

/** Fills what is still missing by chains of exchanges, earlier projects first. */
export function fill(flow: StratumFlow): void {
  flow.projects.forEach((_, project) => {
    while (missing(flow, project) > 0 && refill(flow, project));
  });
}

/** Finds one more member for a project, if need be by exchanges among others. @returns whether one was found */
export function refill(flow: StratumFlow, project: number): boolean {
  const chains = chainsTo(flow, membersWithSpare(flow));
  if (chains.taker[project] === undefined) return false;
  follow(flow, chains, project);
  return true;
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

/** How a member can be freed of a seat in the flow without loss: chains of exchanges that end at `ends`. */
export interface Chains {
  /** For each project that can do without one of its members: who takes the seat over. */
  readonly taker: readonly (number | undefined)[];
  /** For each member that ends no chain itself: the project it is freed of; undefined when none. */
  readonly frees: ReadonlyMap<number, number>;
  readonly ends: ReadonlySet<number>;
}

/** Breadth-first from members that can take a seat (`ends`) back to all projects and members whose seat they can take over, at one remove or more. */
export function chainsTo(flow: StratumFlow, ends: readonly number[]): Chains {
  const taker: (number | undefined)[] = flow.projects.map(() => undefined);
  const frees = new Map<number, number>();
  const endSet = new Set(ends);
  const unreached = new Uint32Array(flow.words).fill(0xffff_ffff);
  const queue = [...ends];
  for (let head = 0; head < queue.length; head += 1) {
    const member = queue[head] ?? 0;
    for (const project of newProjects(flow, member, unreached)) {
      taker[project] = member;
      for (const server of serversOf(flow, project)) {
        if (endSet.has(server) || frees.has(server)) continue;
        frees.set(server, project);
        queue.push(server);
      }
    }
  }
  return { taker, frees, ends: endSet };
}

// Whole words of 32 projects at a time: the search looks at each member once and at each project once.
function newProjects(flow: StratumFlow, member: number, unreached: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (let word = 0; word < flow.words; word += 1) {
    const at = member * flow.words + word;
    const left = unreached[word] ?? 0;
    let bits = ((flow.open[at] ?? 0) & ~(flow.serves[at] ?? 0) & left) >>> 0;
    unreached[word] = left & ~bits;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      bits = (bits & ~(1 << bit)) >>> 0;
      if (word * 32 + bit < flow.projects.length) found.push(word * 32 + bit);
    }
  }
  return found;
}

/** Carries out the exchanges that give `project` one more member. @returns the member at the end of the chain, whose load grew by one */
export function follow(flow: StratumFlow, chains: Chains, project: number): number {
  const taker = chains.taker[project];
  if (taker === undefined) throw new RangeError('no chain reaches this project');
  const freedOf = chains.frees.get(taker);
  if (freedOf === undefined) {
    take(flow, project, taker);
    return taker;
  }
  release(flow, freedOf, taker);
  take(flow, project, taker);
  return follow(flow, chains, freedOf);
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

export function hasBit(flow: StratumFlow, set: 'open' | 'serves', member: number, project: number): boolean {
  const word = flow[set][member * flow.words + (project >> 5)] ?? 0;
  return (word & (1 << (project & 31))) !== 0;
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
