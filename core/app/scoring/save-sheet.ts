import { whyNotSave } from '../../domain/sheet/why-not-save.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { SheetContent } from '../../generated/sheet-content.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { saveSheetRow } from './sheets.ts';
import { draftToWrite, type DraftKey } from './writing.ts';

/** Keeps the whole draft; SCORE-007 when it was changed elsewhere since it was read. @returns its new version */
export const saveSheet =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'keyring' | 'packs'>) =>
  (caller: Caller, key: DraftKey, content: SheetContent): Promise<Outcome<{ readonly version: number }>> =>
    ports.transaction({ caller, act: 'sheet.save', on: `task/${key.task}` }, async (tx) => {
      const open = await draftToWrite(ports, tx, { ...key, caller });
      if (!open.ok) return open;
      const refusal = whyNotSave(open.value.card, content);
      if (refusal) return refused(refusal);
      const saved = await saveSheetRow(ports, tx, {
        row: open.value.row,
        envelope: { state: 'draft', content },
        content,
      });
      return ok({ version: saved.version });
    });
