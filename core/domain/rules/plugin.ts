import type { PluginRule } from '../../generated/pack.ts';
import { noContribution } from './outcome.ts';
import { noFaults, type RuleKind } from './rule-kind.ts';

/**
 * A rule that a plugin contributes. Plugins run in their own worker, so their share arrives with the facts; without it the
 * leaf has no points. The engine reads contributed shares before it asks this scorer.
 */
export const plugin: RuleKind<PluginRule> = {
  judgedBy: ['facts'],
  // A plugin may take numbers and yes/no answers alike; the pack check only asks that the names exist.
  reads: () => [],
  faults: noFaults,
  score: (rule) => () => noContribution(rule.plugin, rule.rule),
};
