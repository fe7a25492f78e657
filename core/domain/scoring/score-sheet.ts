import { decimal } from '../number/decimal.ts';
import { add, divide, isAbove, one, zero, type Exact } from '../number/exact.ts';
import { roundProduct } from '../number/rounding.ts';
import type { Refusal } from '../refusal.ts';
import { earned, type Earned, type RuleOutcome } from '../rules/outcome.ts';
import type { Quantities } from '../rules/quantities.ts';
import { entryFaults } from './entry-faults.ts';
import { quantitiesOf } from './measures.ts';
import type { SheetInput } from './sheet-input.ts';
import { inTotal, type PlannedLeaf, type SheetPlan } from './sheet-plan.ts';
import { decideVetoes, type VetoState } from './vetoes.ts';

interface Line {
  readonly leaf: PlannedLeaf;
}

/** A leaf with points: recorded at the leaf's rounding, never above its weight. */
export interface PointedLeaf extends Line {
  readonly state: 'scored' | 'fullMarks';
  readonly outcome: Earned;
  readonly points: Exact;
}

/** A leaf without points: a fact is missing, the expert saw not enough evidence, or has not entered anything yet. */
export interface PointlessLeaf extends Line {
  readonly state: 'missing' | 'noEvidence' | 'open';
  readonly why?: Refusal;
}

export type ScoredLeaf = PointedLeaf | PointlessLeaf;

export interface ScoredSheet {
  readonly plan: SheetPlan;
  readonly quantities: Quantities;
  readonly leaves: readonly ScoredLeaf[];
  /** The exact sum of what the leaves add: always computed, never typed. */
  readonly total: Exact;
  readonly vetoes: readonly VetoState[];
  /** Share of the weight that has no points for want of evidence or facts. */
  readonly withoutEvidence: Exact;
  /** 无法评定: that share is above what the pack allows. */
  readonly isUnrated: boolean;
  /** False while an expert leaf is open or a fault stands. */
  readonly isComplete: boolean;
  /** Facts and entries that could not be used. */
  readonly faults: readonly Refusal[];
}

/**
 * Scores one sheet. Deterministic; nothing is rounded but a leaf when it is recorded, as the pack says.
 *
 * @returns a sheet in every case: leaves without what they need carry no points, and `faults` names what could not be used
 *   (FACT-…, ENTRY-…)
 */
export function scoreSheet(plan: SheetPlan, input: SheetInput): ScoredSheet {
  const facts = plan.readFacts(input.facts);
  const quantities = quantitiesOf(facts.values, plan.measures);
  const faults = [...facts.faults, ...entryFaults(plan, input)];
  const leaves: ScoredLeaf[] = [];
  let [total, unproven, isOpen] = [zero, zero, false];
  for (const leaf of plan.leaves) {
    const scored = scoreLeaf(leaf, { plan, quantities, input });
    leaves.push(scored);
    if ('points' in scored) total = add(total, inTotal(leaf, scored.points));
    else if (scored.state === 'open') isOpen = true;
    else unproven = add(unproven, inTotal(leaf, leaf.weight));
    if (scored.state === 'open' && scored.why) faults.push(scored.why);
  }
  const withoutEvidence = divide(unproven, plan.fullWeight);
  return {
    plan,
    quantities,
    leaves,
    total,
    vetoes: decideVetoes(plan.vetoes, quantities, input.raisedVetoes ?? []),
    withoutEvidence,
    isUnrated: isAbove(withoutEvidence, decimal(plan.pack.evidence.unratedAbove)),
    isComplete: !isOpen && faults.length === 0,
    faults,
  };
}

interface LeafInput {
  readonly plan: SheetPlan;
  readonly quantities: Quantities;
  readonly input: SheetInput;
}

const allOfIt = earned(one, 'trace.notApplicable.fullMarks');

function scoreLeaf(leaf: PlannedLeaf, { plan, quantities, input }: LeafInput): ScoredLeaf {
  const { rule } = leaf;
  if (rule === undefined) return { leaf, state: 'fullMarks', outcome: allOfIt, points: leaf.weight };
  if ('score' in rule) {
    const share = input.contributed?.[leaf.code];
    const outcome = share === undefined ? rule.score(quantities, leaf.weight) : contributedShare(share);
    return recorded(leaf, outcome, plan);
  }
  const entry = input.entries?.[leaf.code];
  if (entry === undefined) return { leaf, state: 'open' };
  if (entry.kind === 'noEvidence') return { leaf, state: 'noEvidence' };
  const judged = rule.judge(entry, { weight: leaf.weight, rounding: plan.pack.rounding.leaf });
  if (judged.ok) return recorded(leaf, judged.value, plan);
  return { leaf, state: 'open', why: { ...judged.refusal, at: `/entries/${leaf.code}` } };
}

function recorded(leaf: PlannedLeaf, outcome: RuleOutcome, plan: SheetPlan): ScoredLeaf {
  if (outcome.state === 'missing') return { leaf, state: 'missing', why: outcome.why };
  const points = roundProduct(outcome.share, leaf.weight, plan.pack.rounding.leaf);
  return { leaf, state: 'scored', outcome, points };
}

const contributedShare = (share: string): Earned => earned(decimal(share), 'trace.plugin.contributed');
