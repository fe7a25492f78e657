import type { Overshoot, RatioToTarget } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import {
  atLeast,
  atMost,
  divide,
  isAbove,
  isBelow,
  isEqual,
  isNegative,
  isZero,
  multiply,
  one,
  subtract,
  zero,
  type Exact,
} from '../number/exact.ts';
import { earned, missing, zeroWhereDivided } from './outcome.ts';
import { noFaults, numbers, type RuleKind, type Scorer } from './rule-kind.ts';

/**
 * Completion rate: the share of the weight earned is actual ÷ target (inverse: target ÷ actual), never above 1;
 * below `floor` nothing is earned; far above the target the penalty takes back in proportion.
 * A target of zero counts as missing. An actual of zero under an inverse rule is the best there is.
 *
 * @source 财预〔2020〕10号, quantitative indicators
 */
export const ratioToTarget: RuleKind<RatioToTarget> = {
  judgedBy: ['facts'],
  reads: (rule) => numbers(rule.actual, rule.target),
  faults: noFaults,
  score: (rule) => {
    const floor = decimal(rule.floor ?? '0');
    const beyond = rule.overshoot && decimal(rule.overshoot.beyond);
    const shareOf = rule.overshoot ? penalised(rule.overshoot) : (rate: Exact) => atMost(one, rate);
    return scoreRate(rule, (rate, values) => {
      if (isNegative(rate)) return earned(zero, 'trace.ratioToTarget.negative', { ...values, rate });
      if (isBelow(rate, floor)) return earned(zero, 'trace.ratioToTarget.belowFloor', { ...values, rate, floor });
      return earned(shareOf(rate), branchOf(rate, beyond), { ...values, rate });
    });
  },
};

type RateOutcome = (rate: Exact, values: { readonly actual: Exact; readonly target: Exact }) => ReturnType<Scorer>;

function scoreRate(rule: RatioToTarget, outcome: RateOutcome): Scorer {
  return (quantities) => {
    const actual = quantities.number(rule.actual);
    const target = quantities.number(rule.target);
    if (actual === undefined) return missing(rule.actual);
    if (target === undefined) return missing(rule.target);
    if (isZero(target)) return zeroWhereDivided(rule.target);

    if (rule.direction !== 'inverse') return outcome(divide(actual, target), { actual, target });
    if (isZero(actual)) return earned(one, 'trace.ratioToTarget.none', { actual, target });
    return outcome(divide(target, actual), { actual, target });
  };
}

function penalised(overshoot: Overshoot): (rate: Exact) => Exact {
  const [beyond, penalty, least] = [decimal(overshoot.beyond), decimal(overshoot.penalty), decimal(overshoot.least)];
  return (rate) => {
    if (!isAbove(rate, beyond)) return atMost(one, rate);
    return atLeast(least, subtract(one, multiply(penalty, subtract(rate, beyond))));
  };
}

function branchOf(rate: Exact, beyond: Exact | undefined): string {
  if (beyond && isAbove(rate, beyond)) return 'trace.ratioToTarget.overshot';
  if (isBelow(rate, one)) return 'trace.ratioToTarget.short';
  return isEqual(rate, one) ? 'trace.ratioToTarget.met' : 'trace.ratioToTarget.over';
}
