import { leafOf, type AuditEvent } from '../../domain/audit/event.ts';
import { emptyFrontier, withLeaf, type Frontier } from '../../domain/audit/frontier.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Connection } from '../connection.ts';
import type { AuditEventRow } from '../entities/audit.ts';
import { eventRows } from './event-rows.ts';
import { openColumns, veiledColumns } from './log-row.ts';
import { headOf } from './log-writer.ts';

type Read = <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;

const atOnce = 1000;

/**
 * Recomputes the rows of a bureau's log as they are stored: leaves, inner nodes, the columns that serve the search, the
 * end. Whether the log was cut or written anew as a whole only checkpoints kept outside can tell.
 *
 * @param read  a snapshot of its own for each page, so that nobody waits for a long log
 * @returns how many events there are, or AUDIT-011 order, -012 event and leaf, -016 columns, -013 end
 */
export async function verifyStored(read: Read, bureau: string): Promise<Outcome<{ readonly size: number }>> {
  const head = await read((connection) => headOf(connection, bureau));
  let tree = emptyFrontier;
  for (;;) {
    const from = tree.size;
    const rows = await read((connection) => eventRows(connection, bureau, { from, limit: atOnce }));
    for (const row of rows.slice(0, head.size - from)) {
      const wrong = wrongIn(row, tree, bureau);
      if (wrong !== undefined)
        return refused({ code: wrong, params: { sequence: tree.size }, at: `event/${tree.size}` });
      tree = withLeaf(tree, row.leaf).tree;
    }
    if (rows.length < atOnce || tree.size === head.size) return ended(tree, head);
  }
}

function ended(tree: Frontier, head: Frontier): Outcome<{ readonly size: number }> {
  const same = tree.size === head.size && tree.roots.join() === head.roots.join();
  return same ? ok({ size: tree.size }) : refused('AUDIT-013', { size: head.size, found: tree.size });
}

function wrongIn(row: AuditEventRow, tree: Frontier, bureau: string): Refusal['code'] | undefined {
  if (row.sequence !== tree.size) return 'AUDIT-011';
  const event = contentOf(row);
  if (event === undefined) return 'AUDIT-012';
  if (event !== null && !isItself(row, event, bureau)) return 'AUDIT-012';
  const columns = event === null ? veiledColumns : openColumns(event, row.salt);
  const asWritten = {
    sequence: row.sequence,
    leaf: row.leaf,
    completes: withLeaf(tree, row.leaf).completes,
    ...columns,
  };
  const fields = Object.keys(asWritten) as (keyof AuditEventRow)[];
  return fields.every((field) => JSON.stringify(asWritten[field]) === JSON.stringify(row[field]))
    ? undefined
    : 'AUDIT-016';
}

/** Null under a veil, undefined for what is no JSON. */
function contentOf({ content }: AuditEventRow): AuditEvent | null | undefined {
  try {
    return content === null ? null : (JSON.parse(content) as AuditEvent);
  } catch {
    return undefined;
  }
}

function isItself({ sequence, leaf, salt }: AuditEventRow, event: AuditEvent, bureau: string): boolean {
  try {
    return event.seq === sequence + 1 && event.bureau === bureau && leafOf(event, salt) === leaf;
  } catch {
    return false;
  }
}
