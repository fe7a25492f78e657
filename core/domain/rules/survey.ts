import type { Survey } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import {
  add,
  compare,
  divide,
  isAbove,
  isBelow,
  isZero,
  multiply,
  subtract,
  one,
  whole,
  zero,
  type Exact,
} from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import { earned, missing, tooFewAnswers, type RuleOutcome } from './outcome.ts';
import { numbers, type RuleKind } from './rule-kind.ts';

interface Limits {
  readonly full: Exact;
  readonly floor: Exact;
}

/**
 * Satisfaction is the mean of the answers' values. At `full` and above it earns all, below `floor` nothing; in between
 * satisfaction ÷ full, or a straight line from nothing at the floor. Too few answers are not scored.
 *
 * @source 财预〔2020〕10号, satisfaction indicators; a minimum sample against hand-picked answers
 */
export const survey: RuleKind<Survey> = {
  judgedBy: ['facts'],
  reads: (rule) => numbers(...rule.answers.map((answer) => answer.fact)),
  faults: surveyFaults,
  score: (rule) => {
    const answers = rule.answers.map((answer) => ({ fact: answer.fact, value: decimal(answer.share) }));
    const limits = { full: decimal(rule.full), floor: decimal(rule.floor) };
    const need = whole(rule.minimumAnswers);
    return (quantities) => {
      let [count, weighted] = [zero, zero];
      for (const answer of answers) {
        const people = quantities.number(answer.fact);
        if (people === undefined) return missing(answer.fact);
        count = add(count, people);
        weighted = add(weighted, multiply(people, answer.value));
      }
      if (isBelow(count, need) || isZero(count)) return tooFewAnswers(toText(count), rule.minimumAnswers);
      return outcome(rule, divide(weighted, count), { ...limits, count });
    };
  },
};

function outcome(rule: Survey, satisfaction: Exact, values: Limits & { readonly count: Exact }): RuleOutcome {
  const { full, floor } = values;
  if (compare(satisfaction, full) >= 0) return earned(one, 'trace.survey.full', { ...values, satisfaction });
  if (isBelow(satisfaction, floor)) return earned(zero, 'trace.survey.belowFloor', { ...values, satisfaction });
  const share =
    rule.between === 'ratio'
      ? divide(satisfaction, full)
      : divide(subtract(satisfaction, floor), subtract(full, floor));
  return earned(share, 'trace.survey.between', { ...values, satisfaction });
}

function surveyFaults(rule: Survey): readonly Refusal[] {
  const [full, floor] = [decimal(rule.full), decimal(rule.floor)];
  if (isZero(full)) return [{ code: 'PACK-054', at: '/full' }];
  return isAbove(floor, full) ? [{ code: 'PACK-054', at: '/floor' }] : [];
}
