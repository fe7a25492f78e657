import type { Seating } from './draw-file.ts';
import {
  emptyFlow,
  isOpen,
  membersWithSpare,
  missing,
  release,
  serversOf,
  spareOf,
  take,
  type StratumFlow,
} from './stratum-flow.ts';

/** The flow of one stratum at the start, filled as far as it goes; earlier projects first. */
export function stratumFlow(seating: Seating, stratum: string): StratumFlow {
  const flow = emptyFlow(seating, stratum);
  flow.projects.forEach((_, project) => fillGreedily(flow, project));
  fill(flow);
  return flow;
}

function fillGreedily(flow: StratumFlow, project: number): void {
  for (let member = 0; member < flow.numbers.length && missing(flow, project) > 0; member += 1) {
    if (spareOf(flow, member) > 0 && isOpen(flow, member, project)) take(flow, project, member);
  }
}

/** Fills what is still missing by chains of exchanges, earlier projects first. */
export function fill(flow: StratumFlow): void {
  flow.projects.forEach((_, project) => {
    let found = true;
    while (found && missing(flow, project) > 0) found = refill(flow, project);
  });
}

/** Finds one more member for a project, if need be by exchanges among others. @returns whether one was found */
export function refill(flow: StratumFlow, project: number): boolean {
  const chains = chainsTo(flow, membersWithSpare(flow));
  if (chains.taker[project] === undefined) return false;
  follow(flow, chains, project);
  return true;
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
      const freed = serversOf(flow, project).filter((server) => !endSet.has(server) && !frees.has(server));
      freed.forEach((server) => frees.set(server, project));
      queue.push(...freed);
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
