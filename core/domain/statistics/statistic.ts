/** Why a statistic does not exist for the data; each has a text in the review catalogue. */
export type Reason =
  | 'too-few-values'
  | 'no-variation'
  | 'ragged-table'
  | 'not-connected'
  | 'no-residual-freedom'
  | 'no-pairable-values'
  | 'unequal-counts'
  | 'not-a-number';

export interface Undefined {
  readonly undefined: Reason;
}

/** A statistic that may not exist: never zero, one or NaN in its place. */
export type Statistic<T> = { readonly value: T } | Undefined;

export const known = <T>(value: T): Statistic<T> => ({ value });

export const undefinedFor = (reason: Reason): Undefined => ({ undefined: reason });

export const isUndefined = <T>(statistic: Statistic<T>): statistic is Undefined => 'undefined' in statistic;
