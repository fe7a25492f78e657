import type { AuditCheckpoint, AuditEvent, AuditLog, AuditSearch } from '../../app/ports/audit-log.ts';
import { standing } from '../../app/ports/scope.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
import type { AuditEvent as LoggedEvent } from '../../domain/audit/event.ts';
import type { Alone } from '../alone.ts';
import type { Connection } from '../connection.ts';
import { inSnapshot, type Base } from '../database-work.ts';
import { auditEvents, type AuditEventRow } from '../entities/audit.ts';
import type { HouseKeyring } from '../keys/keyring.ts';
import { decodeRow } from '../row-codec.ts';
import { checkpointRows } from './checkpoint-rows.ts';
import { exportLines } from './export.ts';
import { headOf } from './log-writer.ts';
import { proveInclusion } from './prove.ts';
import { verifyStored } from './verify-stored.ts';

/** The reading side of the logs; every call sees one state of the database. */
export function auditLogOf(base: Base, alone: Alone, keyring: HouseKeyring): AuditLog {
  const { publicKeys } = keyring;
  const read = <T>(work: (connection: Connection) => Promise<T>): Promise<T> => alone.run(() => inSnapshot(base, work));
  return {
    size: (bureau) => read(async (connection) => (await headOf(connection, bureau)).size),
    search: (bureau, wanted) => read(async (connection) => (await searched(connection, bureau, wanted)).map(shown)),
    checkpoints: (bureau, page) =>
      read(async (connection) => (await checkpointRows(connection, bureau, page)).map(signed)),
    inclusion: (bureau, sequence, size) => read((connection) => proveInclusion(connection, bureau, { sequence, size })),
    verify: (bureau) => verifyStored({ read, bureau, keyring }),
    export: (bureau, page) => read((connection) => exportLines(connection, bureau, { ...page, publicKeys })),
  };
}

async function searched(
  connection: Connection,
  bureau: string,
  wanted: AuditSearch,
): Promise<readonly AuditEventRow[]> {
  const equal = (['account', 'act', 'on', 'outcome'] as const).filter((field) => wanted[field] !== undefined);
  const rows = await connection.run((database) => {
    let found = database
      .selectFrom(auditEvents.name)
      .selectAll()
      .where('bureau', '=', bureau)
      .where('year', '=', standing)
      .orderBy('sequence', 'desc')
      .limit(wanted.limit);
    for (const field of equal) found = found.where(field, '=', wanted[field]);
    if (wanted.from !== undefined) found = found.where('at', '>=', wanted.from);
    if (wanted.until !== undefined) found = found.where('at', '<', wanted.until);
    if (wanted.before !== undefined) found = found.where('sequence', '<', wanted.before);
    return found.execute();
  });
  return rows.map((row) => decodeRow(auditEvents, row));
}

const nothing = {
  at: null,
  year: null,
  account: null,
  role: null,
  act: null,
  on: null,
  outcome: null,
  code: null,
  detail: null,
};

/** What is shown comes from the text under the leaf; the columns beside it only serve the search. */
function shown({ sequence, leaf, content }: AuditEventRow): AuditEvent {
  if (content === null) return { sequence, leaf, veiled: true, ...nothing };
  const { at, year, actor, role, act, object, outcome, code, detail } = JSON.parse(content) as LoggedEvent;
  const who = { account: actor, role: role as RoleId };
  return { sequence, leaf, veiled: false, at: Date.parse(at), year, ...who, act, on: object, outcome, code, detail };
}

const signed = ({ size, root, at, key, signature }: AuditCheckpoint): AuditCheckpoint => ({
  size,
  root,
  at,
  key,
  signature,
});
