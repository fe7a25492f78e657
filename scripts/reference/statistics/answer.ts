/** What the platform answers to one reference case. */
export type Answer = { readonly value: unknown } | { readonly undefined: string } | { readonly notSupported: string };

/** A case as the statistics files state it. */
export interface ReferenceCase {
  readonly stat: string;
  readonly expected: unknown;
  readonly tol: number;
  readonly tolType: 'abs' | 'rel' | 'set';
  readonly params: Readonly<Record<string, unknown>>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Answers one statistic of one data set, or undefined when the format has no such statistic. */
export type Answers = (stat: string, reference: ReferenceCase) => Answer | undefined;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const isNumber = (value: unknown): value is number => typeof value === 'number';

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isListOf =
  <T>(kind: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    isList(value) && value.every(kind);

export const isTableOf = <T>(kind: (value: unknown) => value is T) => isListOf(isListOf(kind));

/** One field of a known value, keeping why it is undefined. */
export function field<T>(
  statistic: { readonly value: T } | { readonly undefined: string },
  read: (value: T) => unknown,
): Answer {
  return 'undefined' in statistic ? statistic : { value: read(statistic.value) };
}

/** A case that leaves out a parameter its statistic needs. */
export class MissingParameterError extends Error {
  override readonly name = 'MissingParameterError';
}

/** A number among the parameters of a case. @throws MissingParameterError when there is none */
export function parameter(reference: ReferenceCase, name: string): number {
  const value = reference.params[name];
  if (!isNumber(value)) throw new MissingParameterError(`the case names no number '${name}'`);
  return value;
}
