import type { Indicator, Rule } from '../../generated/pack.ts';
import type { Refusal } from '../refusal.ts';
import { kindOf } from '../rules/registry.ts';
import type { FormulaCheck } from './formula-check.ts';
import { readingFaults, type QuantityType } from './quantity-faults.ts';

/** What a leaf is checked against. */
export interface LeafSurroundings {
  readonly types: ReadonlyMap<string, QuantityType>;
  readonly checkFormula: FormulaCheck;
}

type Leaf = Pick<Indicator, 'code' | 'nature' | 'judgedBy' | 'rule'>;

/**
 * Faults of one leaf's rule: who may judge it, what it reads, how it is written. A qualitative leaf is scored by described
 * levels or by a checklist.
 *
 * @param at  JSON pointer to the leaf
 * @source BJEV Art.15(2): quantitative where possible, else expressed as graded levels
 */
export function leafFaults(leaf: Leaf, at: string, around: LeafSurroundings): readonly Refusal[] {
  const kind = kindOf(leaf.rule);
  const rule = `${at}/rule`;
  const params = { code: leaf.code, kind: leaf.rule.kind };
  const isDescribed = leaf.rule.kind === 'levels' || leaf.rule.kind === 'checklist';
  return [
    ...(kind.judgedBy.includes(leaf.judgedBy) ? [] : [{ code: 'PACK-034', at: `${at}/judgedBy`, params }]),
    ...(leaf.nature === 'qualitative' && !isDescribed ? [{ code: 'PACK-059', at: rule, params }] : []),
    ...kind.faults(leaf.rule, leaf.judgedBy).map((fault) => ({ ...fault, at: `${rule}${fault.at ?? ''}` })),
    ...readingFaults(kind.reads(leaf.rule), around.types, rule),
    ...nameFaults(leaf.rule, rule, around),
  ];
}

/** Expressions have their own check; a plugin takes numbers and answers alike, so only the names are looked up. */
function nameFaults(rule: Rule, at: string, { types, checkFormula }: LeafSurroundings): readonly Refusal[] {
  if (rule.kind === 'expression') {
    const faults = checkFormula({ text: rule.share, uses: rule.uses, gives: 'number' }, types);
    return faults.map((fault) => ({ ...fault, at: `${at}/share` }));
  }
  if (rule.kind !== 'plugin') return [];
  return rule.uses
    .filter((name) => !types.has(name))
    .map((name) => ({ code: 'PACK-016', at: `${at}/uses`, params: { name } }));
}
