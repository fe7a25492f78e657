import type { Tolerance } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import {
  absolute,
  compare,
  divide,
  isAbove,
  isNegative,
  isZero,
  one,
  subtract,
  zero,
  type Exact,
} from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import { earned, missing, zeroWhereDivided, type RuleOutcome } from './outcome.ts';
import { numbers, type RuleKind } from './rule-kind.ts';

interface Side {
  readonly within: Exact;
  readonly zeroAt: Exact;
}

/**
 * Deviation from plan: full marks inside the allowed range (its bounds included), then a straight line down to nothing at
 * `zeroAt`. When both are the same, anything outside earns nothing.
 *
 * @source 财社〔2022〕65号 practice: 95–105 % full, outside linear to nothing at 80 and 120 %
 */
export const tolerance: RuleKind<Tolerance> = {
  judgedBy: ['facts'],
  reads: (rule) => numbers(rule.actual, rule.plan),
  faults: (rule) => [...sideFaults(rule, 'below'), ...sideFaults(rule, 'above')],
  score: (rule) => {
    const sides = { below: side(rule, 'below'), above: side(rule, 'above') };
    return (quantities) => {
      const actual = quantities.number(rule.actual);
      const plan = quantities.number(rule.plan);
      if (actual === undefined) return missing(rule.actual);
      if (plan === undefined) return missing(rule.plan);
      if (rule.deviation === 'relative' && isZero(plan)) return zeroWhereDivided(rule.plan);

      const difference = subtract(actual, plan);
      const deviation = rule.deviation === 'relative' ? divide(difference, absolute(plan)) : difference;
      return outcome(deviation, isNegative(deviation) ? sides.below : sides.above, { actual, plan });
    };
  },
};

function outcome(deviation: Exact, { within, zeroAt }: Side, values: Readonly<Record<string, Exact>>): RuleOutcome {
  const size = absolute(deviation);
  if (!isAbove(size, within)) return earned(one, 'trace.tolerance.within', { ...values, deviation, within });
  if (compare(size, zeroAt) >= 0) return earned(zero, 'trace.tolerance.beyond', { ...values, deviation, zeroAt });
  const left = divide(subtract(zeroAt, size), subtract(zeroAt, within));
  return earned(left, 'trace.tolerance.between', { ...values, deviation, within, zeroAt });
}

const side = (rule: Tolerance, name: 'below' | 'above'): Side => ({
  within: decimal(rule.within[name]),
  zeroAt: decimal(rule.zeroAt[name]),
});

function sideFaults(rule: Tolerance, name: 'below' | 'above'): readonly Refusal[] {
  const { within, zeroAt } = side(rule, name);
  return isAbove(within, zeroAt) ? [{ code: 'PACK-053', at: `/zeroAt/${name}` }] : [];
}
