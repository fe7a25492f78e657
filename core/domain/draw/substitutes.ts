import type { Seating } from './draw-file.ts';
import { heldBefore, seatsOf } from './stratum-flow.ts';
import { barredFrom, type ProjectResult } from './walk.ts';

/** Who may be called next for a project, in this order; `stratum` says for which seats. */
export interface Substitute {
  readonly n: number;
  readonly stratum: string;
}

/**
 * The substitutes of every project: the rest of its order after the last seat filled, of members who could sit there once all panels
 * of the draw stand: eligible, with load left, of a stratum that has seats there, their employer below its cap.
 *
 * @param results  of the same seating, in drawing order
 */
export function substitutesOf(seating: Seating, results: readonly ProjectResult[]): readonly (readonly Substitute[])[] {
  const rows = new Map(seating.pool.map((row) => [row.n, row]));
  const load = loadAfter(seating, results);
  const barred = barredFrom(seating);
  return results.map(({ order, seated }, index) => {
    const cap = seating.projects[index]?.employerCap ?? 0;
    const employers = seated.map((n) => rows.get(n)?.employer);
    const last = Math.max(-1, ...seated.map((n) => order.indexOf(n)));
    return order.slice(last + 1).flatMap((n) => {
      const { stratum, employer } = rows.get(n) ?? { stratum: '', employer: '' };
      const free = !barred[index]?.has(n) && (load.get(n) ?? 0) < seating.maxLoad;
      const fits = seatsOf(seating, index, stratum) > 0 && employers.filter((name) => name === employer).length < cap;
      return free && fits ? [{ n, stratum }] : [];
    });
  });
}

/** Seats each member has in the round once these panels stand. */
export function loadAfter(
  seating: Seating,
  panels: readonly { readonly seated: readonly number[] }[],
): ReadonlyMap<number, number> {
  const load = new Map(seating.pool.map((row) => [row.n, heldBefore(row)]));
  for (const n of panels.flatMap(({ seated }) => seated)) load.set(n, (load.get(n) ?? 0) + 1);
  return load;
}
