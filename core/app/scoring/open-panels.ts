import { Fault } from '../fault.ts';
import { factValues } from '../../domain/round/dossier.ts';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import { toText } from '../../domain/number/decimal.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import { scoreSheet, type ScoredSheet } from '../../domain/scoring/score-sheet.ts';
import type { Envelope } from '../../domain/sheet/envelope.ts';
import { engineEntries, type SealPayload } from '../../domain/sheet/seal.ts';
import { isAsSealed } from '../../domain/sheet/verify-revealed.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { RoundOpener } from '../ports/round-sealing.ts';
import type { New } from '../ports/shelf.ts';
import type { Tx } from '../ports/transaction.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import type { RevealedSheetRecord, SheetRecord, TaskRecord } from '../records/scoring.ts';
import { frozenProject, type FrozenProject } from './plan-of-dossier.ts';
import { openSheet, sealContext } from './sheets.ts';

/** One opened sheet: as it is stored, and scored over the frozen facts. */
export interface OpenedSheet {
  readonly task: TaskRecord;
  readonly record: New<RevealedSheetRecord>;
  readonly scored: ScoredSheet;
}

/** All sheets of one evaluation, in seat order, over one frozen dossier. */
export interface RevealedPanel {
  readonly evaluation: EvaluationRecord;
  readonly frozen: FrozenProject;
  readonly sheets: readonly OpenedSheet[];
}

interface Opening {
  readonly round: RoundRecord;
  readonly opener: RoundOpener;
}

/** Opens every sealed sheet of a round and verifies its seal; ROUND-076 names the first that does not match. */
export async function openPanels(
  ports: Pick<Ports, 'keyring' | 'packs'>,
  tx: Tx,
  opening: Opening,
): Promise<Outcome<readonly RevealedPanel[]>> {
  const { round } = opening;
  const tasks = await tx.tasks.list({ round: round.id }, { limit: 100_000 });
  const panels: RevealedPanel[] = [];
  for (const evaluation of await tx.evaluations.list({ round: round.id })) {
    const frozen = frozenProject(ports, round, evaluation);
    if (!frozen.ok) return frozen;
    const seats = tasks.filter((task) => task.evaluation === evaluation.id && holdsSeat(task.state));
    const panel: OpenedSheet[] = [];
    for (const task of seats.toSorted((a, b) => a.seat - b.seat)) {
      const sheet = await openOne(ports, tx, { ...opening, task, frozen: frozen.value });
      if (!sheet.ok) return sheet;
      panel.push(sheet.value);
    }
    panels.push({ evaluation, frozen: frozen.value, sheets: panel });
  }
  return ok(panels);
}

/** Undefined when the row was changed outside the house. */
function genuineEnvelope(ports: Pick<Ports, 'keyring'>, row: SheetRecord): Envelope | undefined {
  try {
    return openSheet(ports, row);
  } catch (cause) {
    if (cause instanceof Fault && cause.code === 'KEYS-003') return undefined;
    throw cause;
  }
}

interface OneSheet extends Opening {
  readonly task: TaskRecord;
  readonly frozen: FrozenProject;
}

async function openOne(
  ports: Pick<Ports, 'keyring'>,
  tx: Tx,
  { round, opener, task, frozen }: OneSheet,
): Promise<Outcome<OpenedSheet>> {
  const broken = refused('ROUND-076', { pseudonym: task.pseudonym });
  const envelope = genuineEnvelope(ports, await tx.sheets.get(task.id));
  if (!envelope) return broken;
  // Its time is up and its job has not come yet: the next standby must have the chance.
  if (envelope.state !== 'sealed') return refused('ROUND-077');
  const bytes = opener.open(envelope.sealed, sealContext(round.id, task.id));
  if (!bytes || sha256Hex(bytes) !== envelope.seal) return broken;

  const payload = JSON.parse(new TextDecoder().decode(bytes)) as SealPayload;
  const { seal, sealedAt } = envelope;
  const frozenHashes = { roundHash: frozen.dossier.roundHash, dossierHash: frozen.dossierHash };
  if (!isAsSealed({ task: task.id, pseudonym: task.pseudonym, seal, payload }, frozenHashes)) return broken;
  const scored = scoreSheet(frozen.plan, {
    facts: factValues(frozen.dossier),
    entries: engineEntries(payload),
    raisedVetoes: payload.raisedVetoes,
  });
  const record = {
    id: task.id,
    round: round.id,
    evaluation: task.evaluation,
    pseudonym: task.pseudonym,
    payload,
    seal,
    sealedAt,
    total: toText(scored.total),
  };
  return ok({ task, record, scored });
}
