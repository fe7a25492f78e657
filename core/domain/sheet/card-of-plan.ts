import { toText } from '../number/decimal.ts';
import type { DroppedLeaf, PlannedLeaf, SheetPlan } from '../scoring/sheet-plan.ts';
import type { SheetCard, SheetLeaf } from './leaf.ts';

/** The card that entries are checked against, from the plan the engine scores with: one source for both. */
export const cardOfPlan = (plan: SheetPlan): SheetCard => ({
  leaves: [...plan.leaves.map(plannedLeaf), ...plan.dropped.map((leaf) => droppedLeaf(plan, leaf))],
  vetoes: plan.vetoes.flatMap(({ veto }) => (veto.judgedBy === 'expert' ? [veto.code] : [])),
  places: plan.pack.rounding.leaf.places,
});

function plannedLeaf({ code, source, weight, rule }: PlannedLeaf): SheetLeaf {
  const head = { code, maximum: toText(weight), notApplicable: rule === undefined };
  return 'rule' in source ? { ...head, judgedBy: source.judgedBy, rule: source.rule } : { ...head, judgedBy: 'expert' };
}

/** Without weight, for the others took it; shown with the reason of the mark. */
function droppedLeaf({ pack }: SheetPlan, { code }: DroppedLeaf): SheetLeaf {
  const source = pack.indicators.find((leaf) => leaf.code === code);
  const head = { code, maximum: '0', notApplicable: true };
  return source ? { ...head, judgedBy: source.judgedBy, rule: source.rule } : { ...head, judgedBy: 'expert' };
}
