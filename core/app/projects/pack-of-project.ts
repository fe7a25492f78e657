import { compilePack, type CompiledPack } from '../../domain/scoring/compile-pack.ts';
import type { SheetPlan } from '../../domain/scoring/sheet-plan.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { formulaTools } from '../../expressions/formula-tools.ts';
import type { ReleasedPack, PackLibrary } from '../ports/pack-library.ts';
import type { ProjectRecord } from '../records/projects.ts';

const compiled = new WeakMap<ReleasedPack, CompiledPack>();

/** A released pack made ready to score, once. */
export function ready(released: ReleasedPack): CompiledPack {
  const known = compiled.get(released);
  if (known) return known;
  const made = compilePack(released.pack, formulaTools);
  compiled.set(released, made);
  return made;
}

/** Last day of a fiscal year: the date on which a preview looks for the pack in force. */
export const lastDayOf = (year: number): string => `${year}-12-31`;

/** The released pack in force for a project of a fiscal year. @returns PROJ-004 when there is none */
export function packOf(packs: PackLibrary, pack: string, year: number): Outcome<ReleasedPack> {
  const released = packs.inForce(pack, lastDayOf(year));
  return released ? ok(released) : refused({ code: 'PROJ-004', at: '/pack', params: { pack } });
}

/** The pack with the project's own indicators in its slots. @returns PROJ-004, or PROJ-008 with the pack's own words */
export function planFor(
  packs: PackLibrary,
  project: Pick<ProjectRecord, 'pack' | 'slots'>,
  year: number,
): Outcome<{ readonly released: ReleasedPack; readonly plan: SheetPlan }> {
  const released = packOf(packs, project.pack, year);
  if (!released.ok) return released;
  const plan = ready(released.value).plan({ slots: project.slots });
  return plan.ok ? ok({ released: released.value, plan: plan.value }) : plan;
}
