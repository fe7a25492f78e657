import type { Reason } from '../statistics/statistic.ts';

/** Every formula of the review; each has a text in the catalogue as review.formula.<id>. */
export type FormulaId =
  | 'count'
  | 'varianceRatio'
  | 'slopeOnOthers'
  | 'distanceFromRecheck'
  | 'blindReading'
  | 'evidenceShare'
  | 'onTimeShare'
  | 'dutyShare'
  | 'upheldFindings'
  | 'severityEffect'
  | 'leaveOneOutSpread'
  | 'composite'
  | 'splitHalf';

/** A number that explains itself: what it was computed from, over how much, how sure, by which formula. */
export interface Known {
  readonly formula: FormulaId;
  readonly value: number;
  readonly n: number;
  /** Standard error; absent for plain counts. */
  readonly error?: number;
  readonly inputs: Readonly<Record<string, number>>;
}

/** A number that does not exist, and why. */
export interface Missing {
  readonly formula: FormulaId;
  readonly n: number;
  readonly undefined: Reason;
}

export type Figure = Known | Missing;

export const isMissing = (figure: Figure): figure is Missing => 'undefined' in figure;
