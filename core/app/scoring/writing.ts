import { cardOfPlan } from '../../domain/sheet/card-of-plan.ts';
import type { DraftSheet } from '../../domain/sheet/envelope.ts';
import type { SheetCard } from '../../domain/sheet/leaf.ts';
import { whyNotWrite } from '../../domain/sheet/why-not-score.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { SheetRecord } from '../records/scoring.ts';
import { ownSeat, seatToScore, type OwnSeat } from './own-seat.ts';
import { frozenProject, type FrozenProject } from './plan-of-dossier.ts';
import { heldSheet, openSheet } from './sheets.ts';

/** The caller's own draft, held for writing, with what it is checked against. */
export interface OpenDraft {
  readonly seat: OwnSeat;
  readonly row: SheetRecord;
  readonly draft: DraftSheet;
  readonly frozen: FrozenProject;
  readonly card: SheetCard;
}

/** Which draft, and the version the change builds on. */
export interface DraftKey {
  readonly task: string;
  readonly ifMatch: number;
}

/**
 * The draft the caller may write on now. From here on the transaction's event is veiled, refusals included: that somebody
 * tried to write on a sealed sheet would tell that it is sealed.
 */
export async function draftToWrite(
  ports: Pick<Ports, 'clock' | 'keyring' | 'packs'>,
  tx: Tx,
  { caller, task, ifMatch }: DraftKey & { readonly caller: Caller },
): Promise<Outcome<OpenDraft>> {
  const seat = await ownSeat(tx, caller, task);
  if (!seat.ok) return seat;
  tx.audit.veil(seat.value.round.id);
  const refusal = whyNotWrite(seatToScore(seat.value), ports.clock.now());
  if (refusal) return refused(refusal);

  const row = await heldSheet(tx, task);
  const draft = openSheet(ports, row);
  if (draft.state === 'sealed') return refused('SCORE-006');
  if (row.version !== ifMatch) return refused('SCORE-007');
  const frozen = frozenProject(ports, seat.value.round, seat.value.evaluation);
  if (!frozen.ok) return frozen;
  return ok({ seat: seat.value, row, draft, frozen: frozen.value, card: cardOfPlan(frozen.value.plan) });
}
