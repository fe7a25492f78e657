import { addEvidence } from '../../app/projects/add-evidence.ts';
import type { FactSource } from '../../app/projects/current-facts.ts';
import { listEvidence } from '../../app/projects/list-evidence.ts';
import { openEvidence } from '../../app/projects/open-evidence.ts';
import { readFacts } from '../../app/projects/read-facts.ts';
import { recordFacts } from '../../app/projects/record-facts.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { evidenceMediaTypes, type EvidenceGround } from '../../domain/project/evidence-file.ts';
import { ok } from '../../domain/refusal.ts';
import type { EvaluationForm } from '../../domain/round/round-file.ts';
import type { Evidence } from '../../generated/api/projects/evidence.ts';
import type { EvidenceList } from '../../generated/api/projects/evidence-list.ts';
import type { Facts } from '../../generated/api/projects/facts.ts';
import type { RecordFacts } from '../../generated/api/projects/record-facts.ts';
import { route, type AnyRoute, type FileAnswer } from '../route.ts';
import { evidenceView, factView } from '../views/projects.ts';

type Texts = Readonly<Record<string, string>>;

/** Whose facts a request is about; the query has been checked against its schema. */
export const factSource = (params: Texts, query: Texts): FactSource => ({
  project: params['project'] ?? '',
  period: query['period'] ?? '',
  form: (query['form'] ?? 'self') as EvaluationForm,
});

const evidenceLimit = 20 * 1024 * 1024;

/** Facts and evidence of projects. */
export const factRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Facts>({
    method: 'GET',
    path: '/projects/:project/facts',
    may: 'project.read',
    title: { zh: '项目事实', en: 'Facts of a project' },
    query: 'projects/fact-query',
    answer: 'projects/facts',
    run: async ({ caller, params, query }) => {
      const facts = await readFacts(ports)(caller, factSource(params, query));
      return facts.ok ? ok({ items: facts.value.map(factView) }) : facts;
    },
  }),
  route<RecordFacts, Facts>({
    method: 'PUT',
    path: '/projects/:project/facts',
    may: 'project.report',
    title: { zh: '填报事实', en: 'Report facts' },
    body: 'projects/record-facts',
    answer: 'projects/facts',
    run: async ({ caller, params, body }) => {
      const facts = await recordFacts(ports)(caller, { project: params['project'] ?? '', ...body });
      return facts.ok ? ok({ items: facts.value.map(factView) }) : facts;
    },
  }),
  route<undefined, EvidenceList>({
    method: 'GET',
    path: '/projects/:project/evidence',
    may: 'project.read',
    title: { zh: '佐证材料', en: 'Evidence of a project' },
    answer: 'projects/evidence-list',
    run: async ({ caller, params }) => {
      const rows = await listEvidence(ports)(caller, params['project'] ?? '');
      return rows.ok ? ok({ items: rows.value.map(evidenceView) }) : rows;
    },
  }),
  route<undefined, Evidence>({
    method: 'POST',
    path: '/projects/:project/evidence',
    may: 'project.report',
    title: { zh: '上传佐证', en: 'Upload evidence' },
    query: 'projects/evidence-query',
    upload: { mediaTypes: evidenceMediaTypes, maxBytes: evidenceLimit },
    answer: 'projects/evidence',
    status: 201,
    run: async ({ caller, params, query, upload }) => {
      const file = { name: query['name'] ?? '', ground: query['ground'] as EvidenceGround, note: query['note'] ?? '' };
      const content = { mediaType: upload?.mediaType ?? '', bytes: upload?.bytes ?? new Uint8Array() };
      const added = await addEvidence(ports)(caller, { project: params['project'] ?? '', ...file, ...content });
      return added.ok ? ok(evidenceView(added.value)) : added;
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/evidence/:evidence',
    may: 'project.read',
    title: { zh: '下载佐证', en: 'Download evidence' },
    answer: 'file',
    run: async ({ caller, params }) => {
      const opened = await openEvidence(ports)(caller, params['evidence'] ?? '');
      if (!opened.ok) return opened;
      const { evidence, bytes } = opened.value;
      return ok({ file: { name: evidence.name, mediaType: evidence.mediaType, bytes } });
    },
  }),
];
