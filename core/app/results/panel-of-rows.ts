import { resultOfPanel } from '../../domain/result/result-of-panel.ts';
import type { PanelSheet } from '../../domain/result/panel-sheet.ts';
import type { ResultBody } from '../../domain/result/result-body.ts';
import { factValues } from '../../domain/round/dossier.ts';
import { scoreSheet } from '../../domain/scoring/score-sheet.ts';
import { engineEntries } from '../../domain/sheet/seal.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import { frozenProject } from '../scoring/plan-of-dossier.ts';

/** The result of an evaluation worked out again from the revealed sheets and the frozen dossier; ROUND-050 without the pack. */
export async function resultOfRows(
  ports: Pick<Ports, 'packs'>,
  tx: Pick<ReadShelves, 'revealedSheets' | 'tasks'>,
  { round, evaluation }: { readonly round: RoundRecord; readonly evaluation: EvaluationRecord },
): Promise<Outcome<ResultBody>> {
  const frozen = frozenProject(ports, round, evaluation);
  if (!frozen.ok) return frozen;
  const { dossier, dossierHash, plan } = frozen.value;
  const rows = await tx.revealedSheets.list({ evaluation: evaluation.id });
  const tasks = await tx.tasks.list({ id: rows.map(({ id }) => id) });
  const facts = factValues(dossier);
  const sheets = tasks
    .toSorted((a, b) => a.seat - b.seat)
    .flatMap(({ id, pseudonym, stratum }): PanelSheet[] => {
      const row = rows.find((one) => one.id === id);
      if (!row) return [];
      const { payload } = row;
      const scored = scoreSheet(plan, { facts, entries: engineEntries(payload), raisedVetoes: payload.raisedVetoes });
      return [{ task: id, pseudonym, stratum, scored, payload }];
    });
  return ok(resultOfPanel({ dossier, dossierHash, plan, rules: round.rules, sheets }));
}
