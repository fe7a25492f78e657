import {
  categoryProbabilities,
  eachScore,
  expectation,
  type Expectation,
  type FacetParameters,
  type FacetRow,
} from './facet-likelihood.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';
import { factorInPlace, solve } from './symmetric-matrix.ts';

/** A rating on indicators of a few levels: whole categories from zero, undefined where not rated. */
export interface FacetRating {
  readonly person: string;
  readonly rater: string;
  readonly scores: readonly (number | undefined)[];
}

export interface FacetFit {
  /** By rater in code-unit order; positive is severe, adding up to zero. */
  readonly raters: readonly string[];
  readonly severity: readonly number[];
  readonly abilityVariance: number;
  readonly deviance: number;
}

const [nodeCount, reach] = [81, 10];
const mostSteps = 2000;
/** Items of more levels are no graded indicators. */
const mostCategories = 20;
const settled = 1e-7;

/**
 * Many-facet Rasch model by marginal maximum likelihood: item × step and rater, ability normal around zero. An optional
 * diagnostic for indicators of three to nine levels; totals of 0 to 100 take the additive model.
 *
 * @returns no-variation when a category of an item is never used, so that its step has no finite estimate
 * @source Linacre 1989; Masters 1982; expectation and maximisation of Bock & Aitkin 1981
 */
export function fitFacets(ratings: readonly FacetRating[]): Statistic<FacetFit> {
  const raters = [...new Set(ratings.map(({ rater }) => rater))].sort();
  const persons = [...new Set(ratings.map(({ person }) => person))].sort();
  const numbers = [new Map(persons.map((id, at) => [id, at])), new Map(raters.map((id, at) => [id, at]))] as const;
  const rows = ratings
    .map(({ person, rater, scores }): FacetRow => ({
      person: numbers[0].get(person) ?? 0,
      rater: numbers[1].get(rater) ?? 0,
      scores,
    }))
    .sort((a, b) => a.person - b.person || a.rater - b.rater);
  if (persons.length < 2 || raters.length < 2) return undefinedFor('too-few-values');
  if (!rows.every(({ scores }) => scores.every(isCategory))) return undefinedFor('not-a-number');
  const counts = categoryCounts(rows);
  if (counts.some((item) => item.length < 2 || item.some((count) => count === 0))) return undefinedFor('no-variation');

  const { parameters, deviance } = maximised(rows, counts, raters.length);
  return known({ raters, severity: parameters.severity, abilityVariance: parameters.variance, deviance });
}

const isCategory = (score: number | undefined): boolean =>
  score === undefined || (Number.isInteger(score) && score >= 0 && score <= mostCategories);

/** How often each category of each item was given. */
function categoryCounts(rows: readonly FacetRow[]): readonly (readonly number[])[] {
  const counts: number[][] = [];
  for (const row of rows) {
    eachScore(row, (item, score) => {
      const own = (counts[item] ??= []);
      while (own.length <= score) own.push(0);
      own[score] = (own[score] ?? 0) + 1;
    });
  }
  return Array.from(counts, (own) => own ?? []);
}

function maximised(rows: readonly FacetRow[], counts: readonly (readonly number[])[], raters: number) {
  const nodes = Float64Array.from({ length: nodeCount }, (_, at) => -reach + (2 * reach * at) / (nodeCount - 1));
  const given = { counts, sums: scoreSums(rows, raters), nodes };
  let parameters: FacetParameters = {
    steps: counts.map((item) => item.slice(1).map(() => 0)),
    severity: Array.from({ length: raters }, () => 0),
    variance: 1,
  };
  let now = expectation(rows, parameters, nodes);
  for (let step = 0; step < mostSteps; step += 1) {
    parameters = maximise(parameters, now, given);
    const next = expectation(rows, parameters, nodes);
    const gain = now.deviance - next.deviance;
    now = next;
    if (Math.abs(gain) < settled) break;
  }
  return { parameters, deviance: now.deviance };
}

function scoreSums(rows: readonly FacetRow[], raters: number): readonly number[] {
  const sums = Array.from({ length: raters }, () => 0);
  for (const row of rows) eachScore(row, (_, score) => (sums[row.rater] = (sums[row.rater] ?? 0) + score));
  return sums;
}

interface Given {
  readonly counts: readonly (readonly number[])[];
  readonly sums: readonly number[];
  readonly nodes: Float64Array;
}

/** One Newton step for each item's thresholds, then for each rater, then the raters moved to sum zero. */
function maximise(before: FacetParameters, expected: Expectation, given: Given): FacetParameters {
  const steps = before.steps.map((thresholds, item) => itemStep(thresholds, item, { before, expected, given }));
  const severity = before.severity.map(
    (severe, rater) => severe + raterStep(rater, { ...before, steps }, { expected, given }),
  );
  const mean = severity.reduce((sum, severe) => sum + severe, 0) / severity.length;
  return {
    steps: steps.map((thresholds) => thresholds.map((threshold) => threshold + mean)),
    severity: severity.map((severe) => severe - mean),
    variance: expected.squareMean,
  };
}

interface Round {
  readonly before: FacetParameters;
  readonly expected: Expectation;
  readonly given: Given;
}

function itemStep(thresholds: readonly number[], item: number, { before, expected, given }: Round): readonly number[] {
  const size = thresholds.length;
  const information = new Float64Array(size * size);
  const score = new Float64Array(size);
  before.severity.forEach((severe, rater) => {
    expected.weight[rater]?.[item]?.forEach((weight, q) => {
      const tails = upperTails(categoryProbabilities(thresholds, (given.nodes[q] ?? 0) - severe));
      for (let a = 0; a < size; a += 1) {
        const own = tails[a] ?? 0;
        score[a] = (score[a] ?? 0) + weight * own;
        for (let b = 0; b <= a; b += 1) {
          information[a * size + b] = (information[a * size + b] ?? 0) + weight * (own - own * (tails[b] ?? 0));
        }
      }
    });
  });
  const observed = upperTails(given.counts[item] ?? []);
  const factor = factorInPlace(information, size);
  if (factor === undefined) return thresholds;
  const change = solve(
    factor,
    score.map((value, at) => value - (observed[at] ?? 0)),
  );
  return thresholds.map((threshold, at) => threshold + (change[at] ?? 0));
}

/** Sums from each category upwards, the lowest left out. */
function upperTails(values: readonly number[]): readonly number[] {
  let total = 0;
  return values
    .map((_, at) => (total += values[values.length - 1 - at] ?? 0))
    .slice(0, -1)
    .toReversed();
}

function raterStep(
  rater: number,
  { steps, severity }: FacetParameters,
  { expected, given }: Omit<Round, 'before'>,
): number {
  let [mean, spread] = [0, 0];
  steps.forEach((thresholds, item) => {
    expected.weight[rater]?.[item]?.forEach((weight, q) => {
      const chances = categoryProbabilities(thresholds, (given.nodes[q] ?? 0) - (severity[rater] ?? 0));
      const first = chances.reduce((sum, chance, category) => sum + category * chance, 0);
      const second = chances.reduce((sum, chance, category) => sum + category * category * chance, 0);
      mean += weight * first;
      spread += weight * (second - first * first);
    });
  });
  return spread > 0 ? (mean - (given.sums[rater] ?? 0)) / spread : 0;
}
