import type { Refusal } from '../refusal.ts';
import type { QuantityType } from './quantity-faults.ts';

/** A formula as the pack writes it, with the type its place needs. */
export interface WrittenFormula {
  readonly text: string;
  readonly uses: readonly string[];
  readonly gives: QuantityType;
}

/** Parses and type-checks a formula against the names of the pack; `core/expressions` supplies it. */
export type FormulaCheck = (formula: WrittenFormula, types: ReadonlyMap<string, QuantityType>) => readonly Refusal[];
