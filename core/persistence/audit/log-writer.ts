import type { Chance } from '../../app/ports/chance.ts';
import { standing } from '../../app/ports/scope.ts';
import { leafOf, type AuditEvent } from '../../domain/audit/event.ts';
import { emptyFrontier, withLeaf, type Frontier } from '../../domain/audit/frontier.ts';
import { hexEncode } from '../../domain/hash/sha256.ts';
import type { Connection } from '../connection.ts';
import { auditEvents, auditHeads, type AuditEventRow } from '../entities/audit.ts';
import { encodeRow } from '../row-codec.ts';
import { RowShelf } from '../row-shelf.ts';
import { openColumns, veiledColumns, type LogWriter } from './log-row.ts';
import { putUnderVeil, type Veiled } from './veil.ts';

/** An event before it has its place in the log. */
export type NewEvent = Omit<AuditEvent, 'bureau' | 'seq'>;

/** The id of the only head a bureau has. */
const headId = 'log';

/**
 * Appends events to a bureau's log: their rows, and the new end of the log.
 *
 * @param round  whose veil lies over them: only their leaves are written in the open
 */
export async function appendEvents(writer: LogWriter, events: readonly NewEvent[], round?: string): Promise<void> {
  const heads = headsOf(writer.connection, writer.bureau);
  const head = await heads.forUpdate(headId);
  const placed = events.map((event, index) => ({
    ...event,
    bureau: writer.bureau,
    seq: (head?.size ?? 0) + index + 1,
  }));
  const veiled = round === undefined ? [] : placed.map((event) => ({ event, salt: saltFrom(writer.chance) }));

  const before = head ? { size: head.size, roots: head.frontier } : emptyFrontier;
  const { rows, tree } = round === undefined ? openRows(before, placed) : veiledRows(before, veiled);
  await insert(writer, rows);
  if (round !== undefined) await putUnderVeil(writer, round, veiled);

  const end = { id: headId, size: tree.size, frontier: tree.roots };
  await (head ? heads.save({ ...end, version: head.version }) : heads.add(end));
}

/** The end of the log of one bureau. */
export const headsOf = (connection: Connection, bureau: string) =>
  new RowShelf({ kind: 'audit-heads', table: auditHeads, scope: { bureau, year: standing }, connection });

/** How many events a bureau's log has, and the roots of its full subtrees. */
export async function headOf(connection: Connection, bureau: string): Promise<Frontier> {
  const head = await headsOf(connection, bureau).find(headId);
  return head ? { size: head.size, roots: head.frontier } : emptyFrontier;
}

interface Grown {
  readonly rows: readonly AuditEventRow[];
  readonly tree: Frontier;
}

const openRows = (before: Frontier, events: readonly AuditEvent[]): Grown =>
  grown(
    before,
    events.map((event) => ({ leaf: leafOf(event, null), ...openColumns(event, null) })),
  );

const veiledRows = (before: Frontier, veiled: readonly Veiled[]): Grown =>
  grown(
    before,
    veiled.map(({ event, salt }) => ({ leaf: leafOf(event, salt), ...veiledColumns })),
  );

function grown(before: Frontier, leaves: readonly Omit<AuditEventRow, 'sequence' | 'completes'>[]): Grown {
  let tree = before;
  const rows = leaves.map((row) => {
    const sequence = tree.size;
    const next = withLeaf(tree, row.leaf);
    tree = next.tree;
    return { ...row, sequence, completes: next.completes };
  });
  return { rows, tree };
}

const saltFrom = (chance: Chance): string => hexEncode(chance.bytes(32));

async function insert({ connection, bureau }: LogWriter, rows: readonly AuditEventRow[]): Promise<void> {
  const atOnce = 1000;
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map((row) => ({ bureau, year: standing, ...encodeRow(auditEvents, row) }));
    await connection.run((database) => database.insertInto(auditEvents.name).values(values).execute());
  }
}
