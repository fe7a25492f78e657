import type { FormulaTools } from '../domain/scoring/compile-pack.ts';
import { checkFormula } from './check-formula.ts';
import { makeFormula } from './evaluate.ts';

/** What the scoring engine needs of the expression language. */
export const formulaTools: FormulaTools = { check: checkFormula, make: makeFormula };
