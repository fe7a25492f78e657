import { explainSheet, type LeafTrace } from '../../domain/scoring/explain.ts';
import { scoreSheet } from '../../domain/scoring/score-sheet.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { currentFacts, factValuesOf, type FactSource } from './current-facts.ts';
import { findProject } from './find-project.ts';
import { planFor } from './pack-of-project.ts';

/** What the facts earn so far: a trace for each leaf, and the facts a computed leaf still waits for. */
export interface ProjectPreview {
  readonly pack: { readonly id: string; readonly version: string };
  readonly leaves: readonly LeafTrace[];
  readonly missing: readonly string[];
}

/** Scores the facts of a project as they stand. @returns PROJ-001, PROJ-004, or a SLOT refusal while slots are not filled */
export const previewProject =
  (ports: Pick<Ports, 'reading' | 'packs'>) =>
  (caller: Caller, source: FactSource): Promise<Outcome<ProjectPreview>> =>
    ports.reading(caller, async (tx) => {
      const project = await findProject(tx, caller, source.project);
      if (!project) return refused('PROJ-001');
      const planned = planFor(ports.packs, project, caller.scope.year);
      if (!planned.ok) return planned;

      const { released, plan } = planned.value;
      const facts = factValuesOf(await currentFacts(tx, source));
      const leaves = explainSheet(scoreSheet(plan, { facts }));
      const pack = { id: released.id, version: released.packVersion };
      return ok({ pack, leaves, missing: missingFacts(leaves) });
    });

/** Names of the facts without a value that a computed leaf reads, in code order. */
export function missingFacts(leaves: readonly LeafTrace[]): readonly string[] {
  const names = leaves.flatMap((leaf) => (leaf.judgedBy === 'facts' ? leaf.quantities.flatMap(withoutValue) : []));
  return [...new Set(names)].toSorted();
}

function withoutValue(quantity: LeafTrace['quantities'][number]): readonly string[] {
  if (quantity.kind === 'measure') return quantity.of.flatMap(withoutValue);
  return quantity.value === undefined ? [quantity.name] : [];
}
