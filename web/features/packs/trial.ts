import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import { compilePack } from '../../../core/domain/scoring/compile-pack.ts';
import { explainSheet, type LeafTrace } from '../../../core/domain/scoring/explain.ts';
import type { SheetPlan } from '../../../core/domain/scoring/sheet-plan.ts';
import { scoreSheet } from '../../../core/domain/scoring/score-sheet.ts';
import { outcomeOfSheet } from '../../../core/domain/scoring/sheet-outcome.ts';
import { toDecimal } from '../../../core/domain/number/decimal.ts';
import type { Refusal } from '../../../core/domain/refusal.ts';
import { formulaTools } from '../../../core/expressions/formula-tools.ts';
import type { Entry, FactValues, SlotItem } from '../../../core/generated/example.ts';
import type { Slot } from '../../../core/generated/pack.ts';
import { emptyItem, itemOf } from './slot-draft.ts';

/** A pack scored on facts and entries typed in the browser. */
export interface Trial {
  readonly leaves: readonly LeafTrace[];
  readonly total: string;
  readonly grade: string | undefined;
  readonly faults: readonly Refusal[];
}

/** A pack ready to be tried, with its slots filled as projects fill them: one indicator each. */
export function trialOf(pack: ResolvedPack): TriedPack | undefined {
  const slots = Object.fromEntries(pack.slots.map((slot) => [slot.code, [sampleItem(slot)]]));
  const plan = compilePack(pack, formulaTools).plan({ slots });
  return plan.ok ? plan.value : undefined;
}

/** The plan of a trial; its pack has the sample indicators in place of the slots. */
export type TriedPack = SheetPlan;

function sampleItem(slot: Slot): SlotItem {
  const kind = slot.allowedRules.includes('levels') ? 'levels' : 'ratio';
  return itemOf(slot, 0, { ...emptyItem, kind, nameZh: slot.title.zh, nameEn: slot.title.en, target: '1' });
}

/** Scores what has been typed so far. */
export function tryOut(plan: TriedPack, facts: FactValues, entries: Readonly<Record<string, Entry>>): Trial {
  const sheet = scoreSheet(plan, { facts, entries });
  const { published, grade } = outcomeOfSheet(sheet);
  return {
    leaves: explainSheet(sheet),
    total: toDecimal(published, plan.pack.rounding.panel.places),
    grade: sheet.isComplete ? grade?.grade.code : undefined,
    faults: sheet.faults,
  };
}
