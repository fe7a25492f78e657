import type { AuditEvent } from '../../domain/audit/event.ts';
import type { CheckpointLine, EventLine, ExportLine } from '../../domain/audit/export-line.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import type { Connection } from '../connection.ts';
import type { AuditEventRow, CheckpointRow } from '../entities/audit.ts';
import type { PublicKey } from '../keys/keyring.ts';
import { checkpointRows } from './checkpoint-rows.ts';
import { eventRows } from './event-rows.ts';
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
  const rows = await eventRows(connection, bureau, page);
  const sizes = { sizeAbove: page.from, sizeUpTo: page.from + rows.length };
  const checkpoints = await checkpointRows(connection, bureau, { ...sizes, limit: Number.MAX_SAFE_INTEGER });
  const first = page.from === 0 ? await opening(connection, bureau, page.publicKeys) : [];
  const lines = [...first, ...rows.map(eventLine), ...checkpoints.toReversed().map(checkpointLine)];
  return lines.map((line) => canonicalText(line));
}

async function opening(
  connection: Connection,
  bureau: string,
  publicKeys: readonly PublicKey[],
): Promise<readonly ExportLine[]> {
  const { size } = await headOf(connection, bureau);
  return [{ kind: 'log', bureau, size }, ...publicKeys.map((key) => ({ kind: 'key', ...key }) as const)];
}

const eventLine = ({ sequence, leaf, salt, content }: AuditEventRow): EventLine => {
  const event = content === null ? null : (JSON.parse(content) as AuditEvent);
  return { kind: 'event', sequence, leaf, salt, event };
};

const checkpointLine = ({ size, root, at, key, signature }: CheckpointRow): CheckpointLine => {
  return { kind: 'checkpoint', size, root, at, key, signature };
};
