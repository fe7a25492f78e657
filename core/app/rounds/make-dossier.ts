import { engineVersion, factForms, type Dossier, type DossierFact } from '../../domain/round/dossier.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import { currentFacts, factValuesOf } from '../projects/current-facts.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { EvidenceRecord, FactRecord, ProjectRecord } from '../records/projects.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';

/** The dossier of an evaluation from what stands now: facts, marks, slots, evidence by digest. */
export async function makeDossier(
  tx: ReadShelves,
  {
    round,
    roundHash,
    evaluation,
  }: { readonly round: RoundRecord; readonly roundHash: string; readonly evaluation: EvaluationRecord },
): Promise<Dossier> {
  const project = await tx.projects.get(evaluation.project);
  const evidence = await tx.evidence.list({ project: project.id }, { limit: 65_536 });
  const marks = (await tx.notApplicables.list({ evaluation: evaluation.id })).filter(
    (mark) => mark.confirmedBy !== null,
  );
  return {
    v: 'dossier/v1',
    roundHash,
    project: evaluation.code,
    titleZh: project.titleZh,
    titleEn: project.titleEn,
    budgetFen: project.budgetFen,
    receivedFen: project.receivedFen,
    spentFen: project.spentFen,
    form: round.form,
    period: round.period,
    pack: { id: round.pack, version: round.packVersion, hash: round.packHash },
    engine: engineVersion,
    facts: await statedFacts(tx, { round, project, evidence }),
    notApplicable: marks.map(({ leaf, reason }) => ({ leaf, reason })).toSorted((a, b) => inCodeOrder(a.leaf, b.leaf)),
    slots: project.slots,
    evidence: evidence
      .map(({ digest, name, mediaType, size, ground }) => ({ digest, name, mediaType, size, ground }))
      .toSorted((a, b) => inCodeOrder(a.digest, b.digest)),
  };
}

interface Stated {
  readonly round: RoundRecord;
  readonly project: ProjectRecord;
  readonly evidence: readonly EvidenceRecord[];
}

/** Each fact once: the value of the first form that states one. */
async function statedFacts(tx: ReadShelves, { round, project, evidence }: Stated): Promise<readonly DossierFact[]> {
  const stated = new Map<string, DossierFact>();
  for (const form of factForms(round.form)) {
    for (const fact of await currentFacts(tx, { project: project.id, period: round.period, form })) {
      const known = stated.get(fact.code)?.value ?? null;
      if (known === null) stated.set(fact.code, dossierFact(fact, evidence));
    }
  }
  return [...stated.values()].toSorted((a, b) => inCodeOrder(a.code, b.code));
}

function dossierFact(fact: FactRecord, evidence: readonly EvidenceRecord[]): DossierFact {
  const { code, unit, form, revision } = fact;
  const digests = evidence.filter(({ id }) => fact.evidence.includes(id)).map(({ digest }) => digest);
  return {
    code,
    value: factValuesOf([fact])[code] ?? null,
    unit,
    form,
    revision,
    evidence: digests.toSorted(inCodeOrder),
  };
}
