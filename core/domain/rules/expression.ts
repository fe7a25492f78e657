import type { ExpressionRule } from '../../generated/pack.ts';
import { toText } from '../number/decimal.ts';
import { isAbove, isNegative, one } from '../number/exact.ts';
import { earned, notAShare } from './outcome.ts';
import { noFaults, numbers, type RuleKind } from './rule-kind.ts';

/**
 * A share written as a safe expression, for what the other kinds cannot say. A result outside 0 to 1 is not clipped: it is
 * a mistake in the expression, and the leaf gets no points until it is corrected.
 */
export const expression: RuleKind<ExpressionRule> = {
  judgedBy: ['facts'],
  reads: (rule) => numbers(...rule.uses),
  // The expression itself is checked with the pack, where the types of its names are known.
  faults: noFaults,
  score: (rule, formula) => {
    const share = formula(rule.share);
    return (quantities) => {
      const result = share(quantities);
      if (!result.ok) return notAShare(result.refusal);
      if (typeof result.value === 'boolean')
        return notAShare({ code: 'RULE-005', params: { share: String(result.value) } });
      if (isNegative(result.value) || isAbove(result.value, one)) {
        return notAShare({ code: 'RULE-005', params: { share: toText(result.value) } });
      }
      return earned(result.value, 'trace.expression.computed');
    };
  },
};
