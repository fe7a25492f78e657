import type { Grade } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { isBelow, type Exact } from '../number/exact.ts';

/** The grade of a published total, and what the total alone would have given. */
export interface GradeResult {
  readonly grade: Grade;
  readonly uncapped: Grade;
  /** The vetoes that lowered it, in the order given. */
  readonly cappedBy: readonly string[];
}

export interface Cap {
  readonly code: string;
  readonly capGradeAt: string;
}

/**
 * Reads the grade from the rounded, published total; a grade owns its lower bound. Vetoes cap the grade and leave the
 * points alone.
 *
 * @param scale  from high to low, the last from 0
 * @param caps   the vetoes that apply
 * @throws RangeError for an empty scale
 * @source 财预〔2020〕10号: 优 ≥ 90, 良 80–90, 中 60–80, 差 < 60
 */
export function gradeOf(scale: readonly Grade[], published: Exact, caps: readonly Cap[] = []): GradeResult {
  const last = scale.at(-1);
  if (last === undefined) throw new RangeError('grade: empty scale');
  const rank = (code: string): number => scale.findIndex((grade) => grade.code === code);
  const uncapped = scale.find((grade) => !isBelow(published, decimal(grade.from))) ?? last;
  const effective = caps.filter((cap) => rank(cap.capGradeAt) > rank(uncapped.code));
  const lowest = Math.max(rank(uncapped.code), ...effective.map((cap) => rank(cap.capGradeAt)));
  return { grade: scale[lowest] ?? last, uncapped, cappedBy: effective.map((cap) => cap.code) };
}
