import type { AdditiveFit } from './additive-model.ts';
import { studentAbove } from './distributions.ts';
import { rejected } from './multiplicity.ts';

export interface SeverityThreshold {
  /** Chance of any false alarm over all experts (Holm). */
  readonly alpha: number;
  /** The smallest effect that matters, in points. */
  readonly least: number;
}

/** Experts whose severity or leniency is both shown and large: corrected and trained, not punished. Numbers of the table. */
export function severeOrLenient(fit: AdditiveFit, { alpha, least }: SeverityThreshold): readonly number[] {
  const p = Array.from(fit.effect, (effect, expert) => {
    const error = fit.effectError[expert] ?? 0;
    return error > 0 ? 2 * studentAbove(Math.abs(effect) / error, fit.freedom) : 1;
  });
  return rejected(p, 'holm', alpha).filter((expert) => Math.abs(fit.effect[expert] ?? 0) >= least);
}
