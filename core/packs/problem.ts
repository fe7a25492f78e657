import type { Refusal } from '../domain/refusal.ts';

/** What is wrong in a file of a pack: a catalogue code with its parameters, and where. */
export interface Problem {
  readonly code: string;
  /** Relative to the folder the packs lie in: `common/pack.json`. */
  readonly file: string;
  /** JSON pointer into the file; empty for the whole file. */
  readonly pointer: string;
  readonly params: NonNullable<Refusal['params']>;
}

export const problemAt = (refusal: Refusal, file: string): Problem => ({
  code: refusal.code,
  file,
  pointer: refusal.at ?? '',
  params: refusal.params ?? {},
});
