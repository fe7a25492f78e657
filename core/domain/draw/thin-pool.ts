import type { Seating } from './draw-file.ts';
import { heldBefore, seatsOf } from './stratum-flow.ts';
import { barredFrom } from './walk.ts';

/** A place where the pool offers fewer members than the rule wants. `project` is absent for the draw as a whole. */
export interface ThinPool {
  readonly project?: string;
  readonly seats: number;
  readonly eligible: number;
  readonly wanted: number;
}

/**
 * Where eligible members are fewer than `poolPerSeat` times the seats: in the whole draw and in each project.
 * A member counts where not ineligible, with load left, and of a stratum that has seats there.
 *
 * @source decisions.md §3: eligible pool at least 3 × seats, or a second approver
 */
export function thinPoolsOf(seating: Seating, poolPerSeat: number): readonly ThinPool[] {
  const barred = barredFrom(seating);
  const free = seating.pool.filter((row) => heldBefore(row) < seating.maxLoad);
  const placed = new Set<number>();
  const projects = seating.projects.map(({ code, seats }, index) => {
    const eligible = free.filter(({ n, stratum }) => seatsOf(seating, index, stratum) > 0 && !barred[index]?.has(n));
    eligible.forEach(({ n }) => placed.add(n));
    return { project: code, seats: total(seats), eligible: eligible.length, wanted: total(seats) * poolPerSeat };
  });
  const seats = projects.reduce((sum, project) => sum + project.seats, 0);
  const whole = { seats, eligible: placed.size, wanted: seats * poolPerSeat };
  return [whole, ...projects].filter(({ eligible, wanted }) => eligible < wanted);
}

function total(seats: Readonly<Record<string, number>>): number {
  return Object.values(seats).reduce((sum, count) => sum + count, 0);
}
