import type { Keyring } from '../../app/ports/keyring.ts';
import { leafOf, type AuditEvent } from '../../domain/audit/event.ts';
import { emptyFrontier, withLeaf, type Frontier } from '../../domain/audit/frontier.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Connection } from '../connection.ts';
import type { AuditEventRow } from '../entities/audit.ts';
import { eventRows } from './event-rows.ts';
import { openColumns, veiledColumns } from './log-row.ts';
import { headOf } from './log-writer.ts';
import { keptLeaves } from './veil.ts';

/** A snapshot for each page, so that nobody waits for a long log. */
export interface StoredLog {
  readonly read: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
  readonly bureau: string;
  readonly keyring: Keyring;
}

/** What the rows are compared with. */
interface Expected {
  readonly bureau: string;
  /** Leaves of the veiled events whose content is kept. */
  readonly kept: ReadonlyMap<number, string>;
}

const atOnce = 1000;

/**
 * Recomputes the rows of a bureau's log as they are stored: leaves, inner nodes, the columns that serve the search, the
 * kept contents of veiled events, the end. Whether the log was cut or written anew as a whole only checkpoints kept outside
 * can tell.
 *
 * @returns how many events there are, or AUDIT-011 order, -012 event and leaf, -013 end, -016 columns, -017 lost content
 */
export async function verifyStored({ read, bureau, keyring }: StoredLog): Promise<Outcome<{ readonly size: number }>> {
  const [head, kept] = await read(async (connection) => [
    await headOf(connection, bureau),
    await keptLeaves({ connection, bureau, keyring }),
  ]);
  let tree = emptyFrontier;
  for (;;) {
    const from = tree.size;
    const rows = await read((connection) => eventRows(connection, bureau, { from, limit: atOnce }));
    for (const row of rows.slice(0, head.size - from)) {
      const wrong = wrongIn(row, tree, { bureau, kept });
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

function wrongIn(row: AuditEventRow, tree: Frontier, { bureau, kept }: Expected): Refusal['code'] | undefined {
  if (row.sequence !== tree.size) return 'AUDIT-011';
  const event = contentOf(row);
  if (event === undefined) return 'AUDIT-012';
  if (event !== null && !isItself(row, event, bureau)) return 'AUDIT-012';
  if (event === null && kept.get(row.sequence) !== row.leaf) return 'AUDIT-017';
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
