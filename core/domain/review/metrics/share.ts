import type { FormulaId, Figure } from '../figure.ts';

/** Two-sided 95 % quantile of the normal law, squared, as Wilson's interval has it. */
const square = 1.959964 ** 2;

/**
 * A share with the standard error of Wilson's interval, which is never zero, and its lower bound beside it.
 *
 * @source Wilson 1927
 */
export function shareFigure(formula: FormulaId, met: number, of: number): Figure {
  if (of === 0) return { formula, n: 0, undefined: 'too-few-values' };
  const share = met / of;
  const centre = (met + square / 2) / (of + square);
  const error = Math.sqrt((share * (1 - share)) / of + square / (4 * of * of)) / (1 + square / of);
  return {
    formula,
    value: share,
    n: of,
    error,
    inputs: { met, of, wilsonLower: Math.max(0, centre - Math.sqrt(square) * error) },
  };
}
