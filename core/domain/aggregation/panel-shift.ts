import { absolute, greatest, least, subtract, zero, type Exact } from '../number/exact.ts';
import type { MethodResult } from './methods/method-result.ts';

/** What some experts of the panel could have done to its result by giving any totals from zero to the maximum. */
export interface Shift {
  /** The largest change, up or down. */
  readonly largest: Exact;
  readonly lowest: Exact;
  readonly highest: Exact;
  /** Whether no such totals would have changed the published grade. */
  readonly gradeSurvives: boolean;
}

export interface ShiftQuestion {
  readonly totals: readonly Exact[];
  readonly maximum: Exact;
  readonly result: Exact;
  /** A monotone method: its extremes lie at the ends of the scale. */
  readonly method: (totals: readonly Exact[]) => MethodResult;
  readonly gradeOf: (result: Exact) => string;
}

export const shiftByOne = (question: ShiftQuestion): Shift =>
  shiftBy(
    question,
    question.totals.map((_, expert) => [expert]),
  );

export const shiftByTwo = (question: ShiftQuestion): Shift =>
  shiftBy(
    question,
    question.totals.flatMap((_, first) => question.totals.slice(0, first).map((_total, second) => [first, second])),
  );

function shiftBy(question: ShiftQuestion, groups: readonly (readonly number[])[]): Shift {
  let [lowest, highest] = [question.result, question.result];
  for (const group of groups) {
    lowest = least(lowest, replaced(question, group, zero));
    highest = greatest(highest, replaced(question, group, question.maximum));
  }
  const largest = greatest(absolute(subtract(question.result, lowest)), absolute(subtract(highest, question.result)));
  const grade = question.gradeOf(question.result);
  const gradeSurvives = question.gradeOf(lowest) === grade && question.gradeOf(highest) === grade;
  return { largest, lowest, highest, gradeSurvives };
}

function replaced(question: ShiftQuestion, group: readonly number[], total: Exact): Exact {
  const outcome = question.method(question.totals.map((own, expert) => (group.includes(expert) ? total : own)));
  return outcome.ok ? outcome.value.value : question.result;
}
