import { explainSheet, type LeafTrace } from '../../domain/scoring/explain.ts';
import { scoreSheet } from '../../domain/scoring/score-sheet.ts';
import { factValues } from '../../domain/round/dossier.ts';
import type { Envelope } from '../../domain/sheet/envelope.ts';
import { whyNotOpen } from '../../domain/sheet/why-not-score.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { SheetRecord } from '../records/scoring.ts';
import { ownSeat, seatToScore, type OwnSeat } from './own-seat.ts';
import { frozenProject, type FrozenProject } from './plan-of-dossier.ts';
import { openSheet } from './sheets.ts';

type Needs = Pick<Ports, 'reading' | 'transaction' | 'keyring' | 'packs'>;

/** The expert's card: the frozen project, the computed leaves with their traces, the own draft. */
export interface CardFacts {
  readonly seat: OwnSeat;
  readonly frozen: FrozenProject;
  readonly row: SheetRecord;
  readonly envelope: Envelope;
  readonly traces: readonly LeafTrace[];
}

/** The card of an own task. Without the undertaking nothing opens, and that is logged (BJEV Art.40). */
export const readCard =
  (ports: Needs) =>
  async (caller: Caller, task: string): Promise<Outcome<CardFacts>> => {
    const card = await ports.reading(caller, async (tx): Promise<Outcome<CardFacts>> => {
      const seat = await openedSeat(tx, caller, task);
      if (!seat.ok) return seat;
      const frozen = frozenProject(ports, seat.value.round, seat.value.evaluation);
      if (!frozen.ok) return frozen;
      const row = await tx.sheets.get(task);
      const traces = explainSheet(scoreSheet(frozen.value.plan, { facts: factValues(frozen.value.dossier) }));
      const envelope = openSheet(ports, row);
      return ok({ seat: seat.value, frozen: frozen.value, row, envelope, traces });
    });
    return logged(ports, caller, { task, outcome: card });
  };

/** One piece of the dossier's evidence, for those who judge it. */
export const readEvidence =
  (ports: Needs & Pick<Ports, 'evidence'>) =>
  async (
    caller: Caller,
    { task, digest }: { readonly task: string; readonly digest: string },
  ): Promise<Outcome<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }>> => {
    const found = await ports.reading(caller, async (tx) => {
      const seat = await openedSeat(tx, caller, task);
      if (!seat.ok) return seat;
      const piece = seat.value.evaluation.dossier?.evidence.find((one) => one.digest === digest);
      return piece ? ok(piece) : refused('SCORE-009');
    });
    const opened = await logged(ports, caller, { task, outcome: found });
    if (!opened.ok) return opened;
    const bytes = await ports.evidence.get(digest);
    const { name, mediaType } = opened.value;
    return bytes ? ok({ name, mediaType, bytes }) : refused('SCORE-009');
  };

async function openedSeat(tx: Parameters<typeof ownSeat>[0], caller: Caller, task: string): Promise<Outcome<OwnSeat>> {
  const seat = await ownSeat(tx, caller, task);
  if (!seat.ok) return seat;
  const refusal = whyNotOpen(seatToScore(seat.value));
  return refusal ? refused(refusal) : seat;
}

/** A look without the undertaking leaves an event; other looks leave none. */
async function logged<T>(
  { transaction }: Pick<Ports, 'transaction'>,
  caller: Caller,
  { task, outcome }: { readonly task: string; readonly outcome: Outcome<T> },
): Promise<Outcome<T>> {
  if (outcome.ok || outcome.refusal.code !== 'SCORE-002') return outcome;
  return transaction({ caller, act: 'card.open', on: `task/${task}` }, async (tx) => {
    const seat = await ownSeat(tx, caller, task);
    if (seat.ok) tx.audit.veil(seat.value.round.id);
    return outcome;
  });
}
