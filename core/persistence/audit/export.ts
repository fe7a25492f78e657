import { standing } from '../../app/ports/scope.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import type { Connection } from '../connection.ts';
import { auditEvents, type AuditEventRow, type CheckpointRow } from '../entities/audit.ts';
import type { PublicKey } from '../keys/keyring.ts';
import { decodeRow } from '../row-codec.ts';
import { checkpointRows } from './checkpoint-rows.ts';
import { headOf } from './log-writer.ts';

export interface ExportPage {
  /** Sequence of the first event. */
  readonly from: number;
  readonly limit: number;
  readonly publicKeys: readonly PublicKey[];
}

/**
 * A page of a log as JSON lines, all that a stranger needs to verify it: on the first page what log it is and the public
 * keys; the events; and the checkpoints that were signed at one of them.
 */
export async function exportLines(
  connection: Connection,
  bureau: string,
  page: ExportPage,
): Promise<readonly string[]> {
  const rows = await rowsFrom(connection, bureau, page);
  const sizes = { sizeAbove: page.from, sizeUpTo: page.from + rows.length };
  const checkpoints = await checkpointRows(connection, bureau, { ...sizes, limit: Number.MAX_SAFE_INTEGER });
  const first = page.from === 0 ? await opening(connection, bureau, page.publicKeys) : [];
  const lines = [...first, ...rows.map(eventLine), ...checkpoints.toReversed().map(checkpointLine)];
  return lines.map((line) => canonicalText(line));
}

async function opening(connection: Connection, bureau: string, publicKeys: readonly PublicKey[]) {
  const { size } = await headOf(connection, bureau);
  return [{ kind: 'log', bureau, size }, ...publicKeys.map(({ key, publicKey }) => ({ kind: 'key', key, publicKey }))];
}

async function rowsFrom(
  connection: Connection,
  bureau: string,
  { from, limit }: ExportPage,
): Promise<readonly AuditEventRow[]> {
  const rows = await connection.run((database) =>
    database
      .selectFrom(auditEvents.name)
      .selectAll()
      .where('bureau', '=', bureau)
      .where('year', '=', standing)
      .where('sequence', '>=', from)
      .orderBy('sequence')
      .limit(limit)
      .execute(),
  );
  return rows.map((row) => decodeRow(auditEvents, row));
}

/** Event and salt are null under a veil; the salt alone is null for an event that never was under one. */
const eventLine = ({ sequence, leaf, salt, content }: AuditEventRow) => ({
  kind: 'event',
  sequence,
  leaf,
  salt,
  event: content === null ? null : (JSON.parse(content) as unknown),
});

const checkpointLine = ({ size, root, at, key, signature }: CheckpointRow) => ({
  kind: 'checkpoint',
  size,
  root,
  at,
  key,
  signature,
});
