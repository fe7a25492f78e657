import type { Rule } from '../../generated/pack.ts';
import { bands } from './bands.ts';
import { checklist } from './checklist.ts';
import { deductPer } from './deduct-per.ts';
import { expression } from './expression.ts';
import { levels } from './levels.ts';
import { plugin } from './plugin.ts';
import { ratioToTarget } from './ratio-to-target.ts';
import type { RuleKind } from './rule-kind.ts';
import { survey } from './survey.ts';
import { tolerance } from './tolerance.ts';

type OfKind<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** Every kind of scoring rule the pack format knows. A kind without an entry here does not compile. */
export const ruleKinds: { readonly [K in Rule['kind']]: RuleKind<OfKind<K>> } = {
  ratioToTarget,
  bands,
  deductPer,
  checklist,
  levels,
  tolerance,
  survey,
  expression,
  plugin,
};

/** The kind of a rule, typed for that rule. */
export function kindOf<R extends Rule>(rule: R): RuleKind<R>;
export function kindOf(rule: Rule): RuleKind<never> {
  return ruleKinds[rule.kind];
}
