import type { Dossier } from '../../domain/round/dossier.ts';
import type { SheetPlan } from '../../domain/scoring/sheet-plan.ts';
import { Fault } from '../fault.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import { packOf } from '../rounds/compiled-pack.ts';

/** The frozen dossier and the plan the engine scores it with. */
export interface FrozenProject {
  readonly dossier: Dossier;
  readonly dossierHash: string;
  readonly plan: SheetPlan;
}

/**
 * What every sheet of an evaluation is judged against: only what was frozen, never the project as it is now. ROUND-050 when
 * the pack is not the frozen one.
 */
export function frozenProject(
  ports: Pick<Ports, 'packs'>,
  round: RoundRecord,
  { id, dossier, dossierHash }: EvaluationRecord,
): Outcome<FrozenProject> {
  if (dossier === null || dossierHash === null) throw new Fault('SCORE-902', { evaluation: id });
  const pack = packOf(ports, round);
  if (!pack.ok) return pack;
  const notApplicable = dossier.notApplicable.map(({ leaf, reason }) => ({ code: leaf, reason }));
  const plan = pack.value.plan({ slots: dossier.slots, notApplicable });
  return plan.ok ? ok({ dossier, dossierHash, plan: plan.value }) : plan;
}
