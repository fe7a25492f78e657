import type { MemberChangeRecord, MemberRecord, WorkRow } from '../../app/records/pools.ts';
import { id, json, text, time } from '../columns.ts';
import { table } from '../table.ts';

export const members = table<MemberRecord>(
  'members',
  {
    pool: text(),
    name: text(),
    identityLookup: text(),
    identity: text(),
    phone: text(),
    employer: text(),
    employerCode: text(),
    title: text(),
    level: text(),
    stratum: text(),
    specialty: text(),
    admittedOn: text(),
    status: text(),
  },
  { unique: [['identityLookup']], indexes: [['pool', 'status']] },
);

export const memberChanges = table<MemberChangeRecord>(
  'member_changes',
  { member: id(), at: time(), by: id(), what: text(), reason: text() },
  { indexes: [['member']] },
);

export const workRows = table<WorkRow>(
  'work_rows',
  { member: id(), kind: text(), record: json() },
  { indexes: [['member']] },
);
