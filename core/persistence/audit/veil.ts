import { Fault } from '../../app/fault.ts';
import { standing } from '../../app/ports/scope.ts';
import { leafOf, type AuditEvent } from '../../domain/audit/event.ts';
import { auditEvents, veiledEvents, type VeiledEventRow } from '../entities/audit.ts';
import { idsFrom } from '../ids.ts';
import { encodeSome } from '../row-codec.ts';
import { RowShelf } from '../row-shelf.ts';
import { openColumns, type LogReader, type LogWriter } from './log-row.ts';

/** An event and the salt in its leaf, which keeps the leaf from being guessed. */
export interface Veiled {
  readonly event: AuditEvent;
  /** 32 bytes, hex. */
  readonly salt: string;
}

/** Puts events away until their round is revealed. */
export async function putUnderVeil(writer: LogWriter, round: string, veiled: readonly Veiled[]): Promise<void> {
  const ids = idsFrom(writer.chance);
  const rows = veiled.map((content) => {
    const id = ids.next('v');
    const sealed = writer.keyring.encrypt('veil', padded(content), contextOf(writer, id));
    return { id, round: tagOf(writer, round), sealed };
  });
  await shelfOf(writer).addAll(rows);
}

/**
 * Opens all events of a round: from here on the log shows them like all others.
 *
 * @returns how many there were
 * @throws Fault AUDIT-001 when one of them does not fit its leaf
 */
export async function unveil(writer: LogWriter, round: string): Promise<number> {
  const shelf = shelfOf(writer);
  let count = 0;
  for (;;) {
    const rows = await shelf.list({ round: tagOf(writer, round) });
    if (rows.length === 0) return count;
    for (const row of rows) {
      await open(writer, contentOf(writer, row));
      await shelf.remove(row.id);
    }
    count += rows.length;
  }
}

/** The leaves of all veiled events whose content is kept and whole, by sequence. */
export async function keptLeaves(reader: LogReader): Promise<ReadonlyMap<number, string>> {
  const leaves = new Map<number, string>();
  for (let after = ''; ;) {
    const rows = await shelfOf(reader).list({}, { after });
    for (const row of rows) {
      const content = ifWhole(reader, row);
      if (content) leaves.set(content.event.seq - 1, leafOf(content.event, content.salt));
    }
    const last = rows.at(-1);
    if (last === undefined) return leaves;
    after = last.id;
  }
}

function contentOf(reader: LogReader, { id, sealed }: VeiledEventRow): Veiled {
  const bytes = reader.keyring.decrypt('veil', sealed, contextOf(reader, id));
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Veiled;
}

function ifWhole(reader: LogReader, row: VeiledEventRow): Veiled | undefined {
  try {
    return contentOf(reader, row);
  } catch {
    return undefined;
  }
}

async function open({ connection, bureau }: LogWriter, { event, salt }: Veiled): Promise<void> {
  const { numUpdatedRows } = await connection.run((database) =>
    database
      .updateTable(auditEvents.name)
      .set(encodeSome(auditEvents, openColumns(event, salt)))
      .where('bureau', '=', bureau)
      .where('year', '=', standing)
      .where('sequence', '=', event.seq - 1)
      .where('leaf', '=', leafOf(event, salt))
      .executeTakeFirstOrThrow(),
  );
  if (numUpdatedRows !== 1n) throw new Fault('AUDIT-001', { sequence: event.seq });
}

const shelfOf = ({ connection, bureau }: LogReader) =>
  new RowShelf({ kind: 'veiled-events', table: veiledEvents, scope: { bureau, year: standing }, connection });

/** Which rows belong together is told by a keyed hash only. */
const tagOf = ({ keyring, bureau }: LogReader, round: string): string =>
  keyring.lookup('lookup', `veil\n${bureau}\n${round}`);

const contextOf = ({ bureau }: LogReader, id: string): string => `${bureau}/${id}`;

const step = 512;

/** Spaces up to the next step of 512 bytes: the length of a veiled event does not tell which act it is. */
function padded(content: Veiled): string {
  const text = JSON.stringify(content);
  return text + ' '.repeat(step - (Buffer.byteLength(text) % step));
}
