import type { Indicator } from '../../generated/pack.ts';
import type { Entry } from '../../generated/example.ts';
import type { Exact } from '../number/exact.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import type { Earned, RuleOutcome } from './outcome.ts';
import type { Quantities } from './quantities.ts';

export type JudgedBy = Indicator['judgedBy'];

/** A name a rule reads, and whether it needs a number or a yes/no answer. */
export interface Reading {
  readonly name: string;
  readonly as: 'number' | 'answer';
}

/** What an expression gives for the quantities at hand: a number, a yes/no, or why there is neither. */
export type ExpressionResult = Outcome<Exact | boolean>;

/** A formula made ready once and evaluated many times. */
export type Formula = (quantities: Quantities) => ExpressionResult;

/** Turns checked formula text into a {@link Formula}; `core/expressions` supplies it. @throws for text that was never checked */
export type FormulaMaker = (text: string) => Formula;

/** Computes a leaf from facts. The weight matters only to deductions stated in points. */
export type Scorer = (quantities: Quantities, weight: Exact) => RuleOutcome;

/** Checks an expert's entry against the rule. */
export type Judge = (entry: Entry, leaf: JudgedLeaf) => Outcome<Earned>;

export interface JudgedLeaf {
  readonly weight: Exact;
  readonly rounding: Rounding;
}

/** One kind of scoring rule: what it reads, what is wrong with it as written, and how it scores. */
export interface RuleKind<R> {
  /** Who may judge a leaf under this kind. */
  readonly judgedBy: readonly JudgedBy[];
  readonly reads: (rule: R) => readonly Reading[];
  /** What the schema cannot say; `at` points into the rule. */
  readonly faults: (rule: R, judgedBy: JudgedBy) => readonly Refusal[];
  /** @throws when asked for a rule that facts cannot answer */
  readonly score: (rule: R, formula: FormulaMaker) => Scorer;
  readonly judge?: (rule: R) => Judge;
}

export const numbers = (...names: readonly string[]): readonly Reading[] =>
  names.map((name) => ({ name, as: 'number' as const }));

export const noFaults = (): readonly Refusal[] => [];
