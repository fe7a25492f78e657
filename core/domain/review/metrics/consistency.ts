import { varianceRatio } from '../../statistics/additive-model.ts';
import { digamma, trigamma } from '../../statistics/gamma.ts';
import type { Figure } from '../figure.ts';
import type { MemberEvidence } from '../pool-evidence.ts';

/** A member who agrees with the model to the last digit is not infinitely consistent. */
const leastRatio = 1e-6;

/**
 * Minus the logarithm of the member's residual variance over that of all: noise, not opinion. The known bias of the
 * logarithm of a chi-square variable is taken out, so few reviews neither help nor harm.
 */
export function consistency({ pool, expert, rows }: MemberEvidence): Figure {
  const formula = 'varianceRatio';
  const noise = varianceRatio(pool.fit, expert, rows);
  if ('undefined' in noise) return { formula, n: rows.length, undefined: noise.undefined };

  const { squares, freedom, ratio } = noise.value;
  const half = freedom / 2;
  const bias = digamma(half) - Math.log(half);
  return {
    formula,
    value: bias - Math.log(Math.max(ratio, leastRatio)),
    n: rows.length,
    error: Math.sqrt(trigamma(half)),
    inputs: { squares, freedom, sigma: pool.fit.sigma, ratio, bias },
  };
}
