import { whyNotSave } from '../../domain/sheet/why-not-save.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { SheetContest } from '../../generated/sheet-content.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { saveSheetRow } from './sheets.ts';
import { draftToWrite, type DraftKey } from './writing.ts';

/**
 * Contests a computed leaf or a mark of not applicable; an earlier contest of the leaf is replaced. It is part of the sheet:
 * sealed with it, and read by others only after reveal.
 */
export const contestLeaf =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'keyring' | 'packs'>) =>
  (caller: Caller, key: DraftKey, contest: SheetContest): Promise<Outcome<{ readonly version: number }>> =>
    ports.transaction({ caller, act: 'sheet.contest', on: `task/${key.task}` }, async (tx) => {
      const open = await draftToWrite(ports, tx, { ...key, caller });
      if (!open.ok) return open;
      const { row, draft, card } = open.value;
      const others = draft.content.contests.filter(({ leaf }) => leaf !== contest.leaf);
      const content = { ...draft.content, contests: [...others, contest] };
      const refusal = whyNotSave(card, content);
      if (refusal) return refused(refusal);
      const saved = await saveSheetRow(ports, tx, { row, envelope: { state: 'draft', content }, content });
      return ok({ version: saved.version });
    });
