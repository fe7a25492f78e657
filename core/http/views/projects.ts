import type { PackScore } from '../../app/projects/score-pack.ts';
import type { ReleasedPack } from '../../app/ports/pack-library.ts';
import type { EvidenceRecord, FactRecord, ProjectRecord } from '../../app/records/projects.ts';
import type { LeafTrace, TracedQuantity } from '../../domain/scoring/explain.ts';
import { stageIds, type StageRecords } from '../../domain/project/stages.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Evidence } from '../../generated/api/projects/evidence.ts';
import type { Facts } from '../../generated/api/projects/facts.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import type { LeafTrace as LeafTraceView } from '../../generated/api/packs/leaf-trace.ts';
import type { PackSummary } from '../../generated/api/packs/pack-summary.ts';
import type { Score } from '../../generated/api/packs/score.ts';

export const projectView = (project: ProjectRecord): Project => ({
  id: project.id,
  code: project.code,
  titleZh: project.titleZh,
  titleEn: project.titleEn,
  department: project.department,
  unit: project.unit,
  budget: project.budget,
  object: project.object,
  budgetFen: project.budgetFen,
  receivedFen: project.receivedFen,
  spentFen: project.spentFen,
  disclosure: project.disclosure,
  pack: project.pack,
  // Schema-made types of the same schema, without readonly.
  slots: project.slots as Project['slots'],
  stages: stageIds.map((id) => stageView(id, project.stages)),
  state: project.state,
  filedAt: project.filedAt,
  version: project.version,
});

const stageView = (id: (typeof stageIds)[number], records: StageRecords): Project['stages'][number] => {
  const record = records[id];
  return { id, state: record?.state ?? 'none', at: record?.at ?? null, ground: record?.ground ?? '' };
};

export const factView = (fact: FactRecord): Facts['items'][number] => ({
  code: fact.code,
  period: fact.period,
  form: fact.form,
  revision: fact.revision,
  value: fact.value,
  unit: fact.unit,
  evidence: [...fact.evidence],
  at: fact.at,
});

export const evidenceView = (evidence: EvidenceRecord): Evidence => ({
  id: evidence.id,
  project: evidence.project,
  digest: evidence.digest,
  name: evidence.name,
  mediaType: evidence.mediaType,
  size: evidence.size,
  ground: evidence.ground,
  note: evidence.note,
  at: evidence.at,
});

export const leafTraceView = (trace: LeafTrace): LeafTraceView => ({
  code: trace.code,
  title: { ...trace.title },
  state: trace.state,
  weight: { ...trace.weight },
  ...(trace.judgedBy && { judgedBy: trace.judgedBy }),
  ...(trace.rule && { rule: trace.rule.kind }),
  ...(trace.standard && { standard: { basis: trace.standard.basis, source: { ...trace.standard.source } } }),
  ...(trace.branch && { branch: { id: trace.branch.id, numbers: { ...trace.branch.numbers } } }),
  ...(trace.why && { why: refusalView(trace.why) }),
  quantities: trace.quantities.map(quantityView),
  ...(trace.share !== undefined && { share: trace.share }),
  ...(trace.exact !== undefined && { exact: trace.exact }),
  ...(trace.points !== undefined && { points: trace.points }),
  clauses: trace.clauses.map(({ key, document, article, confidence }) => ({
    key,
    document: { ...document },
    article: { ...article },
    confidence,
  })),
});

type QuantityView = LeafTraceView['quantities'][number];

const quantityView = (quantity: TracedQuantity): QuantityView => ({
  name: quantity.name,
  kind: quantity.kind,
  title: { ...quantity.title },
  ...(quantity.unit !== undefined && { unit: quantity.unit }),
  ...(quantity.value !== undefined && { value: quantity.value }),
  of: quantity.of.map(quantityView),
});

const refusalView = ({ code, params, at }: Refusal) => ({
  code,
  ...(params && { params: { ...params } }),
  ...(at !== undefined && { at }),
});

export const packSummaryView = ({ id, packVersion, hash, pack }: ReleasedPack): PackSummary => ({
  id,
  version: packVersion,
  hash,
  title: { ...pack.title },
  ...(pack.summary && { summary: { ...pack.summary } }),
  curator: { ...pack.curator.name },
  effectiveFrom: pack.effectiveFrom,
  ...(pack.effectiveTo !== undefined && { effectiveTo: pack.effectiveTo }),
  leaves: pack.indicators.length,
  slots: pack.slots.length,
});

export const scoreView = (score: PackScore): Score => ({
  leaves: score.leaves.map(leafTraceView),
  total: score.total,
  published: score.published,
  grade: score.grade,
  vetoes: [...score.vetoes],
  faults: score.faults.map(refusalView),
});
