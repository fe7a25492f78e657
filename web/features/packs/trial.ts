import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import { compilePack, type CompiledPack } from '../../../core/domain/scoring/compile-pack.ts';
import { explainSheet, type LeafTrace } from '../../../core/domain/scoring/explain.ts';
import { scoreSheet } from '../../../core/domain/scoring/score-sheet.ts';
import { outcomeOfSheet } from '../../../core/domain/scoring/sheet-outcome.ts';
import { toDecimal } from '../../../core/domain/number/decimal.ts';
import type { Refusal } from '../../../core/domain/refusal.ts';
import { formulaTools } from '../../../core/expressions/formula-tools.ts';
import type { Entry, FactValues } from '../../../core/generated/example.ts';

/** A pack scored on facts and entries typed in the browser. */
export interface Trial {
  readonly leaves: readonly LeafTrace[];
  readonly total: string;
  readonly grade: string | undefined;
  readonly faults: readonly Refusal[];
}

/** A pack ready to be tried; slots are left out, since no project fills them here. */
export function trialOf(pack: ResolvedPack): CompiledPack {
  return compilePack(withoutSlots(pack), formulaTools);
}

/** The rest keeps its weight, so that the points shown are those of the pack. */
const withoutSlots = (pack: ResolvedPack): ResolvedPack => ({ ...pack, slots: [] });

/** Scores what has been typed so far. */
export function tryOut(
  compiled: CompiledPack,
  facts: FactValues,
  entries: Readonly<Record<string, Entry>>,
): Trial | undefined {
  const plan = compiled.plan();
  if (!plan.ok) return undefined;
  const sheet = scoreSheet(plan.value, { facts, entries });
  const { published, grade } = outcomeOfSheet(sheet);
  return {
    leaves: explainSheet(sheet),
    total: toDecimal(published, plan.value.pack.rounding.panel.places),
    grade: sheet.isComplete ? grade?.grade.code : undefined,
    faults: sheet.faults,
  };
}
