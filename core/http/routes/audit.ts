import { exportLog, proveEvent, readCheckpoints, searchEvents } from '../../app/audit/read-log.ts';
import type { AuditSearch } from '../../app/ports/audit-log.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok } from '../../domain/refusal.ts';
import type { Checkpoints } from '../../generated/api/audit/checkpoints.ts';
import type { Events } from '../../generated/api/audit/events.ts';
import type { Proof } from '../../generated/api/audit/proof.ts';
import { pageOf } from '../paging.ts';
import { route, type AnyRoute, type FileAnswer } from '../route.ts';
import { checkpointView, eventView, proofView } from '../views/audit.ts';

type Query = Readonly<Record<string, string>>;

/** Searching, proving and exporting the audit log; nobody edits it, and every look at it is in it. */
export const auditRoutes = (ports: Ports): readonly AnyRoute[] => [
  readEvents(ports),
  readProof(ports),
  readSignedHeads(ports),
  exportEvents(ports),
];

const readEvents = (ports: Ports): AnyRoute =>
  route<undefined, Events>({
    method: 'GET',
    path: '/audit/events',
    may: 'audit.read',
    title: { zh: '检索审计日志', en: 'Search the audit log' },
    query: 'audit/events-query',
    answer: 'audit/events',
    run: async ({ caller, query }) => {
      const wanted = searchOf(query);
      const found = await searchEvents(ports)(caller, wanted);
      if (!found.ok) return found;
      const { size, events } = found.value;
      return ok({
        size,
        items: events.map(eventView),
        next: cursor(events.at(-1)?.sequence, events.length, wanted.limit),
      });
    },
  });

const readProof = (ports: Ports): AnyRoute =>
  route<undefined, Proof>({
    method: 'GET',
    path: '/audit/events/:sequence/proof',
    may: 'audit.read',
    title: { zh: '证明一条记录在日志中', en: 'Prove that an event is in the log' },
    query: 'audit/proof-query',
    answer: 'audit/proof',
    run: async ({ caller, params, query: { size } }) => {
      const sequence = /^\d{1,12}$/u.test(params['sequence'] ?? '') ? Number(params['sequence']) : -1;
      const proof = await proveEvent(ports)(caller, sequence, size === undefined ? undefined : Number(size));
      return proof.ok ? ok(proofView(proof.value)) : proof;
    },
  });

const readSignedHeads = (ports: Ports): AnyRoute =>
  route<undefined, Checkpoints>({
    method: 'GET',
    path: '/audit/checkpoints',
    may: 'audit.read',
    title: { zh: '签名检查点', en: 'Signed checkpoints' },
    query: 'audit/checkpoints-query',
    answer: 'audit/checkpoints',
    run: async ({ caller, query }) => {
      const { limit } = pageOf(query);
      const heads = await readCheckpoints(ports)(caller, { limit, ...before(query) });
      if (!heads.ok) return heads;
      const { value } = heads;
      return ok({ items: value.map(checkpointView), next: cursor(value.at(-1)?.at, value.length, limit) });
    },
  });

const exportEvents = (ports: Ports): AnyRoute =>
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/audit/export',
    may: 'audit.read',
    title: { zh: '导出审计日志供离线核验', en: 'Export the audit log for offline verification' },
    query: 'audit/page-query',
    answer: 'file',
    run: async ({ caller, query }) => {
      const from = query['after'] === undefined ? 0 : Number(query['after']) + 1;
      const lines = await exportLog(ports)(caller, { from, limit: pageOf(query).limit });
      if (!lines.ok) return lines;
      const bytes = new TextEncoder().encode(lines.value.map((line) => `${line}\n`).join(''));
      return ok({ file: { name: `audit-${from}.jsonl`, mediaType: 'application/jsonl', bytes } });
    },
  });

const before = ({ after }: Query) => (after === undefined ? {} : { before: Number(after) });

const cursor = (last: number | undefined, length: number, limit: number): string | null =>
  length === limit && last !== undefined && last > 0 ? String(last) : null;

/** The checked query as a search: texts stay, numbers are read. */
function searchOf(query: Query): AuditSearch {
  const { account, act, on, outcome, from, until } = query;
  return {
    limit: pageOf(query).limit,
    ...before(query),
    ...(account !== undefined && { account }),
    ...(act !== undefined && { act }),
    ...(on !== undefined && { on }),
    ...(outcome !== undefined && { outcome: outcome as NonNullable<AuditSearch['outcome']> }),
    ...(from !== undefined && { from: Number(from) }),
    ...(until !== undefined && { until: Number(until) }),
  };
}
