import { orderlySum } from '../statistics/sum.ts';
import { composites } from './composite.ts';
import type { Figure } from './figure.ts';
import { halfOf, type MemberEvidence } from './pool-evidence.ts';
import type { MetricRule } from './review-rule.ts';

/**
 * Split-half reliability of the composite: every member's reviews are dealt into two halves, the composites of the halves
 * are correlated and stepped up to full length. Findings cannot be halved and stay out.
 *
 * @source Spearman 1910; Brown 1910
 */
export function splitHalfReliability(rules: readonly MetricRule[], evidence: readonly MemberEvidence[]): Figure {
  const halved = rules.filter(({ metric }) => metric !== 'conduct');
  const [first, second] = ([0, 1] as const).map((parity) =>
    composites(
      halved,
      evidence.map((own) => halfOf(own, parity)),
    ).members.map(({ composite }) => composite),
  );
  const pairs = (first ?? []).flatMap((a, at) => {
    const b = second?.[at];
    return b === undefined || 'undefined' in a || 'undefined' in b ? [] : [[a.value.value, b.value.value] as const];
  });
  return reliability(pairs);
}

function reliability(pairs: readonly (readonly [number, number])[]): Figure {
  const n = pairs.length;
  if (n < 3) return { formula: 'splitHalf', n, undefined: 'too-few-values' };
  const [meanA, meanB] = [orderlySum(pairs.map(([a]) => a)) / n, orderlySum(pairs.map(([, b]) => b)) / n];
  const shared = orderlySum(pairs.map(([a, b]) => (a - meanA) * (b - meanB)));
  const squareA = orderlySum(pairs.map(([a]) => (a - meanA) ** 2));
  const squareB = orderlySum(pairs.map(([, b]) => (b - meanB) ** 2));
  if (squareA === 0 || squareB === 0) return { formula: 'splitHalf', n, undefined: 'no-variation' };

  const correlation = shared / Math.sqrt(squareA * squareB);
  // A correlation below zero says that the halves have nothing in common, not that they contradict each other.
  const value = correlation <= 0 ? 0 : (2 * correlation) / (1 + correlation);
  return { formula: 'splitHalf', value, n, inputs: { correlation } };
}
