/** Why an act is refused: a stable code of a catalogue, its parameters, and where (a JSON pointer, a row, a file). */
export interface Refusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly at?: string;
  /** When several things are wrong at once: each with its own code and place. */
  readonly errors?: readonly Refusal[];
}

/** What a use case answers: refusals are values, faults are exceptions. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (refusal: Refusal | string, params?: Refusal['params']): Outcome<never> => ({
  ok: false,
  refusal: typeof refusal === 'string' ? { code: refusal, ...(params && { params }) } : refusal,
});
