import { sealedBytes, sealOf, sealPayload } from '../../domain/sheet/seal.ts';
import { whyNotSeal } from '../../domain/sheet/why-not-seal.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Receipt } from '../../generated/api/scoring/receipt.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { saveSheetRow, sealContext } from './sheets.ts';
import { draftToWrite, type DraftKey } from './writing.ts';

/** What the expert brings to the seal: 32 random bytes in hex, and the undertaking. */
export interface SealCommand {
  readonly salt: string;
  readonly undertaking: boolean;
}

/**
 * Seals the draft that was checked: its clear content is gone, what remains opens with two of the three custodians only. The
 * receipt says everything that went into the seal but the scores: those the expert has (decisions.md §3).
 */
export const sealSheet =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'keyring' | 'packs' | 'sealing'>) =>
  (caller: Caller, key: DraftKey, { salt, undertaking }: SealCommand): Promise<Outcome<Receipt>> =>
    ports.transaction({ caller, act: 'sheet.seal', on: `task/${key.task}` }, async (tx) => {
      const open = await draftToWrite(ports, tx, { ...key, caller });
      if (!open.ok) return open;
      const { seat, row, draft, frozen, card } = open.value;
      const refusal = whyNotSeal(card, draft.content, { salt, undertaking });
      if (refusal) return refused(refusal);

      const { task, round } = seat;
      const roundHash = frozen.dossier.roundHash;
      const head = { roundHash, dossierHash: frozen.dossierHash, task: task.id, pseudonym: task.pseudonym, salt };
      const payload = sealPayload({ ...head, version: row.version }, draft.content);
      const seal = sealOf(payload);
      const { publicKey } = await tx.roundKeys.get(round.id);
      const sealed = ports.sealing.seal(publicKey, sealedBytes(payload), sealContext(round.id, task.id));
      const sealedAt = ports.clock.now();
      const envelope = { state: 'sealed' as const, seal, sealed, sealedAt, draftVersion: row.version };
      await saveSheetRow(ports, tx, { row, envelope, content: draft.content });
      tx.audit.note({ seal });
      return ok({ v: 'seal/v2', seal, sealedAt, ...head, draftVersion: row.version });
    });
