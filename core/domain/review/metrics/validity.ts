import { orderlySum } from '../../statistics/sum.ts';
import type { Figure } from '../figure.ts';
import { distanceFromRecheck, type MemberEvidence } from '../pool-evidence.ts';

/** Standard deviation of the absolute value of a normal variable over its root mean square. */
const absoluteSpread = Math.sqrt(1 - 2 / Math.PI);

/** Mean distance from later audits and blind second reviews, in points: the only outside truth. */
export function validity({ pool, tasks }: MemberEvidence): Figure {
  const formula = 'distanceFromRecheck';
  const distances = tasks.flatMap((task) => distanceFromRecheck(task) ?? []);
  const usual = pool.recheckDistance;
  if (distances.length === 0 || usual === undefined || usual === 0) {
    return { formula, n: distances.length, undefined: 'too-few-values' };
  }
  const total = orderlySum(distances);
  return {
    formula,
    value: total / distances.length,
    n: distances.length,
    error: (absoluteSpread * usual) / Math.sqrt(distances.length),
    inputs: { sumOfDistances: total, usualDistance: usual },
  };
}
