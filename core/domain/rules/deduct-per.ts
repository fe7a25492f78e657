import type { DeductPer, Deduction } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import {
  add,
  atLeast,
  divide,
  isEqual,
  isNegative,
  isZero,
  multiply,
  one,
  subtract,
  whole,
  zero,
  type Exact,
} from '../number/exact.ts';
import { earned, missing } from './outcome.ts';
import type { Quantities } from './quantities.ts';
import { noFaults, numbers, type RuleKind } from './rule-kind.ts';

/**
 * Something is taken off for each step beyond a limit; on the limit nothing is taken, and the leaf never falls below zero.
 *
 * @source provincial department tables: each point above 100 % takes 0.5, floor 0
 */
export const deductPer: RuleKind<DeductPer> = {
  judgedBy: ['facts'],
  reads: (rule) => numbers(...rule.deductions.map((deduction) => deduction.measure)),
  faults: noFaults,
  score: (rule) => {
    const deductions = rule.deductions.map(taken);
    return (quantities, weight) => {
      let off = zero;
      for (const deduction of deductions) {
        const part = deduction.off(quantities, weight);
        if (part === undefined) return missing(deduction.measure);
        off = add(off, part);
      }
      const share = atLeast(zero, subtract(one, off));
      return earned(share, branchOf(share), { taken: off });
    };
  },
};

function branchOf(share: Exact): string {
  if (isEqual(share, one)) return 'trace.deductPer.nothing';
  return isZero(share) ? 'trace.deductPer.everything' : 'trace.deductPer.some';
}

interface Taken {
  readonly measure: string;
  /** The share taken off; undefined when the measure is missing. */
  readonly off: (quantities: Quantities, weight: Exact) => Exact | undefined;
}

function taken(deduction: Deduction): Taken {
  const [limit, per, amount] = [decimal(deduction.beyond), decimal(deduction.per), decimal(deduction.amount)];
  return {
    measure: deduction.measure,
    off: (quantities, weight) => {
      const value = quantities.number(deduction.measure);
      if (value === undefined) return undefined;
      const excess = deduction.side === 'above' ? subtract(value, limit) : subtract(limit, value);
      if (isNegative(excess) || isZero(excess)) return zero;
      const off = multiply(steps(divide(excess, per), deduction.counting), amount);
      return deduction.in === 'share' ? off : shareOfWeight(off, weight);
    },
  };
}

const shareOfWeight = (points: Exact, weight: Exact): Exact => (isZero(weight) ? zero : divide(points, weight));

function steps(count: Exact, counting: Deduction['counting']): Exact {
  if (counting === 'proportional') return count;
  const [numerator, denominator] = [BigInt(count.numerator), BigInt(count.denominator)];
  const begun = counting === 'started' && numerator % denominator !== 0n ? 1n : 0n;
  return whole(numerator / denominator + begun);
}
