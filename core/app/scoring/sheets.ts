import { Fault } from '../fault.ts';
import { emptyContent, envelopeBytes, readEnvelope, type Envelope } from '../../domain/sheet/envelope.ts';
import type { SheetContent } from '../../generated/sheet-content.ts';
import type { Ports } from '../ports/ports.ts';
import type { New } from '../ports/shelf.ts';
import type { Tx } from '../ports/transaction.ts';
import type { SheetRecord } from '../records/scoring.ts';

type Needs = Pick<Ports, 'keyring'>;

/** An empty sheet for a seat; made for every seat at once, so that its being there tells nothing. */
export const emptySheet = (
  { keyring }: Needs,
  { task, round }: { readonly task: string; readonly round: string },
): New<SheetRecord> => {
  const draft = { state: 'draft' as const, content: emptyContent };
  return { id: task, round, envelope: enclosed(keyring, task, { envelope: draft, content: emptyContent }) };
};

/** What is in the envelope. @throws Fault KEYS-003 when it was changed or belongs to another seat */
export const openSheet = ({ keyring }: Needs, row: SheetRecord): Envelope =>
  readEnvelope(keyring.decrypt('draft', row.envelope, contextOf(row.id)));

/** Saves the sheet; the length of the row depends on the content alone, sealed or not. */
export const saveSheetRow = (
  { keyring }: Needs,
  tx: Pick<Tx, 'sheets'>,
  {
    row,
    envelope,
    content,
  }: { readonly row: SheetRecord; readonly envelope: Envelope; readonly content: SheetContent },
): Promise<SheetRecord> => tx.sheets.save({ ...row, envelope: enclosed(keyring, row.id, { envelope, content }) });

/** Binds a sealed payload to its round and seat. */
export const sealContext = (round: string, task: string): string => `jiheng/sheet/${round}/${task}`;

/** The sheet of a seat that is open for scoring, held until the transaction ends. @throws Fault SCORE-901 */
export async function heldSheet(tx: Pick<Tx, 'sheets'>, task: string): Promise<SheetRecord> {
  const row = await tx.sheets.forUpdate(task);
  if (!row) throw new Fault('SCORE-901', { task });
  return row;
}

const enclosed = (
  keyring: Ports['keyring'],
  task: string,
  { envelope, content }: { readonly envelope: Envelope; readonly content: SheetContent },
): string => keyring.encrypt('draft', envelopeBytes(envelope, content), contextOf(task));

const contextOf = (task: string): string => `jiheng/draft/${task}`;
