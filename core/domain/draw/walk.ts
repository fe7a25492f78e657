import type { PoolRow, Seating } from './draw-file.ts';
import { orderOf } from './order.ts';
import { reserveOf, type Reserve } from './reserve.ts';
import { heldBefore } from './stratum-flow.ts';

/** Why a member on the way is not seated; the first that applies. @source EPD-2, 4 */
export type SkipReason = 'ineligible' | 'load' | 'stratum' | 'employer' | 'reserve';

export interface Skipped {
  readonly n: number;
  readonly why: SkipReason;
}

/** What the draw gives a project. `skipped` ends at the last seat filled; `short` names only strata with seats missing. */
export interface ProjectResult {
  readonly project: string;
  readonly order: readonly number[];
  readonly seated: readonly number[];
  readonly skipped: readonly Skipped[];
  readonly short: Readonly<Record<string, number>>;
}

/**
 * Seats every project in drawing order.
 *
 * @param seating  a file whose pool is numbered 1…N; rows in any order
 * @param key      draw-key.ts
 * @returns one result a project, in drawing order
 * @source EPD-2, 4 and 5
 */
export function seatAll(seating: Seating, key: string): readonly ProjectResult[] {
  const walk = startOf(seating);
  return seating.projects.map((project, index) => {
    const order = orderOf(key, project.code, seating.pool.length);
    return { project: project.code, order, ...seatProject(walk, index, order) };
  });
}

interface Walk {
  readonly seating: Seating;
  readonly rows: ReadonlyMap<number, PoolRow>;
  readonly barred: readonly ReadonlySet<number>[];
  /** Seats each member has in the round so far. */
  readonly load: Map<number, number>;
  readonly reserve: Reserve;
}

function startOf(seating: Seating): Walk {
  return {
    seating,
    rows: new Map(seating.pool.map((row) => [row.n, row])),
    barred: barredFrom(seating),
    load: new Map(seating.pool.map((row) => [row.n, heldBefore(row)])),
    reserve: reserveOf(seating),
  };
}

/** For each project in order, the pool numbers not eligible for it. */
export function barredFrom({
  projects,
  ineligible,
}: Pick<Seating, 'projects' | 'ineligible'>): readonly ReadonlySet<number>[] {
  const byCode = new Map(projects.map(({ code }) => [code, new Set<number>()]));
  for (const { project, n } of ineligible) byCode.get(project)?.add(n);
  return projects.map(({ code }) => byCode.get(code) ?? new Set());
}

/** What is still open in a project while its order is walked. */
interface OpenProject {
  readonly index: number;
  readonly employerCap: number;
  readonly seatsLeft: Map<string, number>;
  readonly employers: Map<string, number>;
}

function seatProject(walk: Walk, index: number, order: readonly number[]): Omit<ProjectResult, 'project' | 'order'> {
  const { seats, employerCap } = walk.seating.projects[index] ?? { seats: {}, employerCap: 0 };
  const open: OpenProject = { index, employerCap, seatsLeft: new Map(Object.entries(seats)), employers: new Map() };
  const seated: number[] = [];
  const skipped: Skipped[] = [];
  let settled = 0;
  for (const n of order) {
    if (isFull(open)) break;
    const why = whyNotSeat(walk, open, n);
    if (why !== undefined) {
      skipped.push({ n, why });
      continue;
    }
    seat(walk, open, n);
    seated.push(n);
    settled = skipped.length;
  }
  walk.reserve.close(index);
  return { seated, skipped: skipped.slice(0, settled), short: shortOf(open) };
}

function isFull({ seatsLeft }: OpenProject): boolean {
  return [...seatsLeft.values()].every((left) => left === 0);
}

function whyNotSeat(
  { rows, barred, load, seating, reserve }: Walk,
  open: OpenProject,
  n: number,
): SkipReason | undefined {
  const row = rows.get(n);
  if (row === undefined || barred[open.index]?.has(n)) return 'ineligible';
  if ((load.get(n) ?? 0) >= seating.maxLoad) return 'load';
  if ((open.seatsLeft.get(row.stratum) ?? 0) === 0) return 'stratum';
  if ((open.employers.get(row.employer) ?? 0) >= open.employerCap) return 'employer';
  return reserve.canSeat(open.index, n) ? undefined : 'reserve';
}

function seat({ rows, load, reserve }: Walk, { index, seatsLeft, employers }: OpenProject, n: number): void {
  const { stratum, employer } = rows.get(n) ?? { stratum: '', employer: '' };
  reserve.seat(index, n);
  load.set(n, (load.get(n) ?? 0) + 1);
  seatsLeft.set(stratum, (seatsLeft.get(stratum) ?? 0) - 1);
  employers.set(employer, (employers.get(employer) ?? 0) + 1);
}

function shortOf({ seatsLeft }: OpenProject): Readonly<Record<string, number>> {
  return Object.fromEntries([...seatsLeft].filter(([, left]) => left > 0));
}
