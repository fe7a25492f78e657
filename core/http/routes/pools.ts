import { changeStatus } from '../../app/pools/change-status.ts';
import { importMembers, previewImport } from '../../app/pools/import-members.ts';
import { listMembers, readMember, unmaskMember } from '../../app/pools/list-members.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { importHeads, isPool } from '../../domain/pool/import-table.ts';
import { ok, refused } from '../../domain/refusal.ts';
import type { ChangeStatus } from '../../generated/api/pools/change-status.ts';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import type { MemberDetail } from '../../generated/api/pools/member-detail.ts';
import type { MemberPlain } from '../../generated/api/pools/member-plain.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import type { Unmask } from '../../generated/api/pools/unmask.ts';
import { pageOf, paged } from '../paging.ts';
import { route, type AnyRoute, type FileAnswer } from '../route.ts';
import { importView, memberDetailView, memberView } from '../views/pools.ts';

const csv = { mediaTypes: ['text/csv', 'application/vnd.ms-excel', 'text/plain'], maxBytes: 8 * 1024 * 1024 };

/** The head row Excel opens in the right encoding. */
const template = (): Uint8Array =>
  new TextEncoder().encode(
    `\u{FEFF}${Object.values(importHeads)
      .map(([zh]) => zh)
      .join(',')}\r\n`,
  );

/** The three pools. */
export const poolRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Members>({
    method: 'GET',
    path: '/pools/:pool/members',
    may: 'pool.read',
    title: { zh: '库成员', en: 'Members of a pool' },
    query: 'common/page-query',
    answer: 'pools/members',
    run: async ({ caller, params, query }) => {
      const { pool = '' } = params;
      if (!isPool(pool)) return refused('POOL-002', { pool });
      const page = pageOf(query);
      const rows = await listMembers(ports)(caller, pool, page);
      return rows.ok ? ok(pagedMembers(rows.value, page.limit)) : rows;
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/pools/:pool/template',
    may: 'pool.manage',
    title: { zh: '导入模板', en: 'Template of the import' },
    answer: 'file',
    run: ({ params }) => {
      const { pool = '' } = params;
      if (!isPool(pool)) return Promise.resolve(refused('POOL-002', { pool }));
      return Promise.resolve(ok({ file: { name: `${pool}.csv`, mediaType: 'text/csv', bytes: template() } }));
    },
  }),
  route<undefined, ImportResult>({
    method: 'POST',
    path: '/pools/:pool/import',
    may: 'pool.manage',
    title: { zh: '导入成员', en: 'Import members' },
    query: 'pools/import-query',
    upload: csv,
    answer: 'pools/import-result',
    run: async ({ caller, params, query, upload, language }) => {
      const { pool = '' } = params;
      if (!isPool(pool)) return refused('POOL-002', { pool });
      const command = { pool, bytes: upload?.bytes ?? new Uint8Array() };
      const isTrial = query['dryRun'] === 'true';
      const done = isTrial ? await previewImport(ports)(caller, command) : await importMembers(ports)(caller, command);
      return done.ok ? ok(importView(done.value, !isTrial, language)) : done;
    },
  }),
  route<undefined, MemberDetail>({
    method: 'GET',
    path: '/members/:member',
    may: 'pool.read',
    title: { zh: '一个成员', en: 'One member' },
    answer: 'pools/member-detail',
    run: async ({ caller, params }) => {
      const member = await readMember(ports)(caller, params['member'] ?? '');
      return member.ok ? ok(memberDetailView(member.value)) : member;
    },
  }),
  route<Unmask, MemberPlain>({
    method: 'POST',
    path: '/members/:member/unmask',
    may: 'pool.unmask',
    title: { zh: '查看完整信息', en: 'See a member in full' },
    body: 'pools/unmask',
    answer: 'pools/member-plain',
    keepsNoAnswer: true,
    run: async ({ caller, params, body }) => {
      const plain = await unmaskMember(ports)(caller, params['member'] ?? '', body.purpose);
      return plain.ok ? ok({ ...plain.value }) : plain;
    },
  }),
  route<ChangeStatus, MemberDetail>({
    method: 'POST',
    path: '/members/:member/status',
    may: 'pool.manage',
    title: { zh: '变更状态', en: 'Change where a member stands' },
    body: 'pools/change-status',
    answer: 'pools/member-detail',
    run: async ({ caller, params, body }) => {
      const member = params['member'] ?? '';
      const changed = await changeStatus(ports)(caller, { member, ...body });
      if (!changed.ok) return changed;
      const detail = await readMember(ports)(caller, member);
      return detail.ok ? ok(memberDetailView(detail.value)) : detail;
    },
  }),
];

type Masked = Parameters<typeof memberView>[0];

const pagedMembers = (rows: readonly Masked[], limit: number): Members => {
  const { next } = paged(
    rows.map(({ member }) => member),
    { limit },
    ({ id }) => id,
  );
  return { items: rows.map(memberView), next };
};
