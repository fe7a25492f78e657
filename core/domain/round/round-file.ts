import type { RoundRules } from '../../generated/round-rules.ts';
import { canonicalText } from '../canonical/canonical-json.ts';
import { sha256Hex } from '../hash/sha256.ts';
import type { Deadlines } from './deadlines.ts';

/** Who evaluates: the unit itself, its department, the finance bureau, or the bureau again (BJ11 三(六)). */
export const evaluationForms = ['self', 'department', 'fiscal', 're-evaluation'] as const;
export type EvaluationForm = (typeof evaluationForms)[number];

/** A pack as the round uses it. */
export interface PackReference {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** Everything about a round that is fixed before the draw (decisions.md §3): printed in the minutes, hashed into every seal. */
export interface RoundFile {
  readonly v: 'round/v1';
  readonly bureau: string;
  readonly year: number;
  readonly code: string;
  readonly form: EvaluationForm;
  readonly baseDate: string;
  readonly period: string;
  readonly packs: readonly PackReference[];
  readonly gradeScale: readonly { readonly code: string; readonly from: string }[];
  readonly rules: RoundRules;
  readonly deadlines: Deadlines;
  /** Public half of the reveal key, hex. */
  readonly roundKey: string;
  /** Project codes in ascending code-unit order. */
  readonly projects: readonly string[];
}

/** The one text of a round file: RFC 8785, so that a stranger's script makes the same bytes. */
export const roundFileText = (file: RoundFile): string => canonicalText(file);

/** SHA-256 of the canonical round file, hex. */
export const roundHashOf = (file: RoundFile): string => sha256Hex(roundFileText(file));

/** Code-unit order: the same on every machine, whatever its language. */
export const inCodeOrder = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
