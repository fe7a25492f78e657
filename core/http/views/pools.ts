import type { MaskedMember } from '../../app/pools/list-members.ts';
import type { ImportPreview } from '../../app/pools/import-members.ts';
import type { MemberChangeRecord } from '../../app/records/pools.ts';
import type { Language } from '../../catalogue/say.ts';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import type { Member } from '../../generated/api/pools/member.ts';
import type { MemberDetail } from '../../generated/api/pools/member-detail.ts';
import { spoken } from './spoken.ts';

export const memberView = ({ member, name, phone }: MaskedMember): Member => ({
  id: member.id,
  pool: member.pool,
  name,
  phone,
  employer: member.employer,
  title: member.title,
  level: member.level,
  stratum: member.stratum,
  specialty: member.specialty,
  admittedOn: member.admittedOn,
  status: member.status,
  version: member.version,
});

export const memberDetailView = (
  detail: MaskedMember & { readonly changes: readonly MemberChangeRecord[] },
): MemberDetail => ({
  member: memberView(detail),
  changes: detail.changes.map(({ at, what, reason, by }) => ({ at, what, reason, by })),
});

export const importView = (preview: ImportPreview, imported: boolean, language: Language): ImportResult => ({
  rows: preview.rows,
  imported,
  faults: preview.faults.map((fault) => ({
    row: fault.row,
    column: fault.column,
    code: fault.code,
    ...spoken(fault, language),
  })),
});
