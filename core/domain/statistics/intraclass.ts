import { meanSquares, type FRatio, type MeanSquares } from './anova.ts';
import { fAbove, fQuantile } from './distributions.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';

/** One form of the intraclass correlation. */
export interface Intraclass {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly test: FRatio;
}

/** The six forms: judges differ for each target (1), are a sample (2), are all there are (3); one judge, or the mean of k. */
export interface Intraclasses {
  readonly squares: MeanSquares;
  readonly icc11: Intraclass;
  readonly icc21: Intraclass;
  readonly icc31: Intraclass;
  readonly icc1k: Intraclass;
  readonly icc2k: Intraclass;
  readonly icc3k: Intraclass;
}

type Limits = readonly [low: number, high: number];

/**
 * The intraclass correlations of a complete table of targets by judges.
 *
 * @param level  of the limits, strictly between 0 and 1
 * @source Shrout & Fleiss 1979, limits included
 */
export function intraclassCorrelations(
  ratings: readonly (readonly number[])[],
  level: number,
): Statistic<Intraclasses> {
  const table = meanSquares(ratings);
  if ('undefined' in table) return table;
  const squares = table.value;
  if (squares.within === 0 || squares.residual === 0) return undefinedFor('no-variation');

  const quantile = (1 + level) / 2;
  const k = squares.judges;
  const oneWay = oneWayForm(squares, quantile);
  const mixed = mixedForm(squares, quantile);
  const random = randomForm(squares, quantile);
  return known({
    squares,
    icc11: oneWay,
    icc31: mixed,
    icc21: random,
    icc1k: ofMean(oneWay, k),
    icc3k: ofMean(mixed, k),
    icc2k: ofMean(random, k),
  });
}

/** Spearman and Brown's step from one judge to the mean of k; the limits step with the estimate. */
function ofMean(single: Intraclass, k: number): Intraclass {
  const step = (rho: number): number => (k * rho) / (1 + (k - 1) * rho);
  return { estimate: step(single.estimate), low: step(single.low), high: step(single.high), test: single.test };
}

function oneWayForm(squares: MeanSquares, quantile: number): Intraclass {
  const { targets, judges, between, within } = squares;
  const test = ratioTest(between, within, [targets - 1, targets * (judges - 1)]);
  return fromRatio(test, judges, quantile);
}

function mixedForm(squares: MeanSquares, quantile: number): Intraclass {
  const { targets, judges, between, residual } = squares;
  const test = ratioTest(between, residual, [targets - 1, (targets - 1) * (judges - 1)]);
  return fromRatio(test, judges, quantile);
}

function randomForm(squares: MeanSquares, quantile: number): Intraclass {
  const { targets: n, judges: k, between, judge, residual } = squares;
  const estimate = (between - residual) / (between + (k - 1) * residual + (k * (judge - residual)) / n);
  const test = ratioTest(between, residual, [n - 1, (n - 1) * (k - 1)]);
  const [low, high] = randomLimits(squares, estimate, quantile);
  return { estimate, low, high, test };
}

function randomLimits(squares: MeanSquares, rho: number, quantile: number): Limits {
  const { targets: n, judges: k, between, judge, residual } = squares;
  const ratio = judge / residual;
  const spread = n * (1 + (k - 1) * rho) - k * rho;
  const freedom =
    ((k - 1) * (n - 1) * (k * rho * ratio + spread) ** 2) / ((n - 1) * k * k * rho * rho * ratio * ratio + spread ** 2);
  const upper = fQuantile(quantile, n - 1, freedom);
  const lower = fQuantile(quantile, freedom, n - 1);
  const rest = k * judge + (k * n - k - n) * residual;
  return [
    (n * (between - upper * residual)) / (upper * rest + n * between),
    (n * (lower * between - residual)) / (rest + n * lower * between),
  ];
}

function ratioTest(over: number, under: number, [overFreedom, underFreedom]: Limits): FRatio {
  const F = over / under;
  return { F, over: overFreedom, under: underFreedom, p: fAbove(F, overFreedom, underFreedom) };
}

function fromRatio(test: FRatio, k: number, quantile: number): Intraclass {
  const correlation = (F: number): number => (F - 1) / (F + k - 1);
  return {
    estimate: correlation(test.F),
    low: correlation(test.F / fQuantile(quantile, test.over, test.under)),
    high: correlation(test.F * fQuantile(quantile, test.under, test.over)),
    test,
  };
}
