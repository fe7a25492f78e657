import { normalCdf } from '../statistics/normal.ts';

export interface GradeRiskQuestion {
  /** The exact result as a number: a probability is no score and needs no exactness. */
  readonly result: number;
  /** Residual standard deviation of totals, in points, above zero. */
  readonly sigma: number;
  /** Sheets that count. */
  readonly seats: number;
  /** Lower bounds of the grades. */
  readonly bounds: readonly number[];
}

export interface GradeRisk {
  /** σ ÷ √n. */
  readonly error: number;
  /** Chance that the true score belongs to a higher grade, and to a lower one. */
  readonly higher: number;
  readonly lower: number;
}

/** How sure the grade is, given the usual noise between experts: shown beside the result, never part of it. */
export function gradeRisk({ result, sigma, seats, bounds }: GradeRiskQuestion): GradeRisk {
  const error = sigma / Math.sqrt(seats);
  const above = Math.min(...bounds.filter((bound) => bound > result));
  const below = Math.max(...bounds.filter((bound) => bound <= result));
  return { error, higher: normalCdf((result - above) / error), lower: normalCdf((below - result) / error) };
}
