import { standing } from '../../app/ports/scope.ts';
import type { Connection } from '../connection.ts';
import { auditEvents, type AuditEventRow } from '../entities/audit.ts';
import { decodeRow } from '../row-codec.ts';

/** Rows of a bureau's log from a sequence on, in order. */
export async function eventRows(
  connection: Connection,
  bureau: string,
  { from, limit }: { readonly from: number; readonly limit: number },
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
