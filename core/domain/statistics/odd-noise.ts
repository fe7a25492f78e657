import { varianceRatio, type AdditiveFit } from './additive-model.ts';
import { chiSquareAbove } from './distributions.ts';
import { rejected } from './multiplicity.ts';

/**
 * Experts whose totals scatter more than those of all: the variance ratio against its chi-square law.
 *
 * @param falseShare  expected share of false alarms among the flagged (Benjamini & Hochberg)
 */
export function erraticExperts(fit: AdditiveFit, falseShare: number): readonly number[] {
  const p = fit.table.experts.map((_, expert) => {
    const noise = varianceRatio(fit, expert);
    if ('undefined' in noise) return 1;
    return chiSquareAbove(noise.value.squares / (fit.sigma * fit.sigma), noise.value.freedom);
  });
  return rejected(p, 'BH', falseShare);
}
