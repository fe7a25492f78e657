import { standing } from '../../app/ports/scope.ts';
import type { Connection } from '../connection.ts';
import { auditCheckpoints, type CheckpointRow } from '../entities/audit.ts';
import { decodeRow } from '../row-codec.ts';

/** Half-open bounds on time and on the size of the log. */
export interface CheckpointSearch {
  /** Before this time. */
  readonly before?: number;
  readonly sizeAbove?: number;
  readonly sizeUpTo?: number;
  readonly limit: number;
}

/** Checkpoints of a bureau's log, latest first. */
export async function checkpointRows(
  connection: Connection,
  bureau: string,
  { before, sizeAbove, sizeUpTo, limit }: CheckpointSearch,
): Promise<readonly CheckpointRow[]> {
  const rows = await connection.run((database) => {
    let found = database
      .selectFrom(auditCheckpoints.name)
      .selectAll()
      .where('bureau', '=', bureau)
      .where('year', '=', standing)
      .orderBy('at', 'desc')
      .limit(limit);
    if (before !== undefined) found = found.where('at', '<', before);
    if (sizeAbove !== undefined) found = found.where('size', '>', sizeAbove);
    if (sizeUpTo !== undefined) found = found.where('size', '<=', sizeUpTo);
    return found.execute();
  });
  return rows.map((row) => decodeRow(auditCheckpoints, row));
}
