import { explainSheet, type LeafTrace } from '../../domain/scoring/explain.ts';
import { scoreSheet } from '../../domain/scoring/score-sheet.ts';
import { outcomeOfSheet } from '../../domain/scoring/sheet-outcome.ts';
import { toDecimal, toText } from '../../domain/number/decimal.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Entry, FactValues, NotApplicableMark } from '../../generated/example.ts';
import type { SlotItems } from '../../domain/indicators/slots.ts';
import type { Ports } from '../ports/ports.ts';
import { ready } from './pack-of-project.ts';

/** One trial of a pack: facts and entries as in a worked example. */
export interface PackTrial {
  readonly pack: string;
  readonly packVersion: string;
  readonly facts: FactValues;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly raisedVetoes: readonly string[];
  readonly notApplicable: readonly NotApplicableMark[];
  readonly slots: SlotItems;
}

export interface PackScore {
  readonly leaves: readonly LeafTrace[];
  /** Exact sum, and as it would be published. */
  readonly total: string;
  readonly published: string;
  readonly grade: string | null;
  readonly vetoes: readonly string[];
  readonly faults: readonly Refusal[];
}

/** Scores a trial with a released pack: the same engine as the round. @returns PACK-404, or a SLOT or mark refusal */
export const scorePack =
  ({ packs }: Pick<Ports, 'packs'>) =>
  (trial: PackTrial): Promise<Outcome<PackScore>> =>
    Promise.resolve(score(packs, trial));

function score(packs: Ports['packs'], trial: PackTrial): Outcome<PackScore> {
  const released = packs.find(trial.pack, trial.packVersion);
  if (!released) return refused('PACK-404', { pack: trial.pack, version: trial.packVersion });
  const plan = ready(released).plan({ slots: trial.slots, notApplicable: trial.notApplicable });
  if (!plan.ok) return plan;

  const { facts, entries, raisedVetoes } = trial;
  const sheet = scoreSheet(plan.value, { facts, entries, raisedVetoes });
  const { published, grade } = outcomeOfSheet(sheet);
  return ok({
    leaves: explainSheet(sheet),
    total: toText(sheet.total),
    published: toDecimal(published, plan.value.pack.rounding.panel.places),
    grade: grade?.grade.code ?? null,
    vetoes: sheet.vetoes.filter(({ state }) => state === 'applies' || state === 'raised').map(({ code }) => code),
    faults: sheet.faults,
  });
}
