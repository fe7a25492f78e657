import type { Refusal } from '../refusal.ts';
import type { SheetInput } from './sheet-input.ts';
import type { PlannedLeaf, SheetPlan } from './sheet-plan.ts';

/**
 * Entries for leaves that take none: ENTRY-006 for a leaf that facts decide or that is not applicable, ENTRY-007 for an
 * unknown leaf, ENTRY-008 for a raised veto that no expert judges, ENTRY-009 for a contributed share without a plugin rule.
 */
export function entryFaults(plan: SheetPlan, input: SheetInput): readonly Refusal[] {
  return [
    ...Object.keys(input.entries ?? {}).flatMap((code) => entryFault(plan, code)),
    ...(input.raisedVetoes ?? []).flatMap((code) => vetoFault(plan, code)),
    ...Object.keys(input.contributed ?? {}).flatMap((code) => contributionFault(plan, code)),
  ];
}

const leafOf = (plan: SheetPlan, code: string): PlannedLeaf | undefined =>
  plan.leaves.find((leaf) => leaf.code === code);

function entryFault(plan: SheetPlan, code: string): readonly Refusal[] {
  const at = `/entries/${code}`;
  const leaf = leafOf(plan, code);
  if (leaf === undefined) return [{ code: 'ENTRY-007', at, params: { code } }];
  const takesEntry = leaf.rule !== undefined && 'judge' in leaf.rule;
  return takesEntry ? [] : [{ code: 'ENTRY-006', at, params: { code } }];
}

function vetoFault(plan: SheetPlan, code: string): readonly Refusal[] {
  const isJudged = plan.vetoes.some(({ veto }) => veto.code === code && veto.judgedBy === 'expert');
  return isJudged ? [] : [{ code: 'ENTRY-008', at: '/raisedVetoes', params: { code } }];
}

function contributionFault(plan: SheetPlan, code: string): readonly Refusal[] {
  const source = leafOf(plan, code)?.source;
  const isPlugin = source !== undefined && 'rule' in source && source.rule.kind === 'plugin';
  return isPlugin ? [] : [{ code: 'ENTRY-009', at: `/contributed/${code}`, params: { code } }];
}
