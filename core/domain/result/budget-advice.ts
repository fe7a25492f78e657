import type { Text } from '../../catalogue/message.ts';
import type { ResultBody } from './result-body.ts';

/** What a grade advises for next year's budget: data with its ground (BJ11 三(八)). */
export interface AdviceRule {
  readonly grade: string;
  readonly advice: string;
  readonly title: Text;
  readonly citation: string;
}

/**
 * The advice of a final result; none for a grade the rules do not name. Good ones come first in a list ordered by the rules.
 *
 * @param rules  from the best grade to the worst; `unrated` stands for 无法评定
 */
export const adviceFor = (
  rules: readonly AdviceRule[],
  { outcome, grade }: Pick<ResultBody, 'outcome' | 'grade'>,
): AdviceRule | undefined => rules.find((rule) => rule.grade === (outcome === 'unrated' ? 'unrated' : grade?.code));
