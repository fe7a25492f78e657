import { squaredDeviations } from '../../statistics/descriptive.ts';
import type { Figure } from '../figure.ts';
import type { MemberEvidence } from '../pool-evidence.ts';

/** Size of the member's severity or leniency in points: corrected, never punished. */
export function severity({ pool, expert, rows }: MemberEvidence): Figure {
  const effect = pool.fit.effect[expert] ?? 0;
  const error = pool.fit.effectError[expert] ?? 0;
  return { formula: 'severityEffect', value: Math.abs(effect), n: rows.length, error, inputs: { effect } };
}

/** Standard deviation of the member's totals, less own severity, from the means of the others: shown, never weighed. */
export function spread({ pool, expert, rows }: MemberEvidence): Figure {
  const formula = 'leaveOneOutSpread';
  const effect = pool.fit.effect[expert] ?? 0;
  const residuals = rows.map((row) => (pool.fit.table.total[row] ?? 0) - effect - (pool.others[row] ?? NaN));
  const finite = residuals.filter(Number.isFinite);
  if (finite.length < 2) return { formula, n: finite.length, undefined: 'too-few-values' };
  const squares = squaredDeviations(finite);
  const value = Math.sqrt(squares / (finite.length - 1));
  return { formula, value, n: finite.length, error: value / Math.sqrt(2 * (finite.length - 1)), inputs: { squares } };
}
