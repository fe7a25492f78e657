import { slopeOnOthers } from '../../statistics/others-mean.ts';
import type { Figure } from '../figure.ts';
import type { MemberEvidence } from '../pool-evidence.ts';

/** The slope of the member's totals on the leave-one-out means of the others, held between 0 and 1. */
export function discrimination({ pool, rows }: MemberEvidence): Figure {
  const formula = 'slopeOnOthers';
  const slope = slopeOnOthers(pool.fit, pool.others, rows);
  if ('undefined' in slope) return { formula, n: rows.length, undefined: slope.undefined };
  const { slope: raw, error, reviews } = slope.value;
  return { formula, value: Math.min(1, Math.max(0, raw)), n: reviews, error, inputs: { slope: raw } };
}
