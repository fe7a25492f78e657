import { expect, test } from 'vitest';
import { counterChance } from './counter-chance.ts';
import { categoryProbabilities } from './facet-likelihood.ts';
import { fitFacets, type FacetRating } from './facet-model.ts';

const severities: Readonly<Record<string, number>> = { A: -1, B: 0, C: 1 };
const thresholds = [-1, 1];

/** Three raters judge everyone on two items of three levels, with planted severities and ability of variance one. */
const made = (() => {
  const chance = counterChance(12);
  return Array.from({ length: 250 }, (_, person) => {
    const ability = chance.normal();
    return Object.entries(severities).map(([rater, severe]): FacetRating => {
      const scores = [0, 1].map(() => {
        const [none, some] = categoryProbabilities(thresholds, ability - severe);
        const value = chance.uniform();
        if (value < none!) return 0;
        return value < none! + some! ? 1 : 2;
      });
      return { person: `S${person}`, rater, scores };
    });
  }).flat();
})();

test('probabilities of the levels: even in the middle of two thresholds around it, and they add up to one', () => {
  const [low, middle, high] = categoryProbabilities([-1, 1], 0);
  expect(low).toBeCloseTo(high!, 12);
  expect(middle).toBeGreaterThan(low!);
  expect(low! + middle! + high!).toBeCloseTo(1, 12);
});

test('planted severities and the variance of ability come back', () => {
  const fit = fitFacets(made);
  if ('undefined' in fit) throw new Error(fit.undefined);
  const { raters, severity, abilityVariance } = fit.value;
  expect(raters).toEqual(['A', 'B', 'C']);
  severity.forEach((value, at) => expect(Math.abs(value - [-1, 0, 1][at]!)).toBeLessThan(0.2));
  expect(severity.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
  expect(Math.abs(abilityVariance - 1)).toBeLessThan(0.25);
});

test('S5 the order of ratings changes no digit', () => {
  const few = made.slice(0, 120);
  expect(fitFacets(few.toReversed())).toEqual(fitFacets(few));
});

test('gaps are left out, not read as zero', () => {
  const gappy = made.map((rating, at) =>
    at % 5 === 0 ? { ...rating, scores: [rating.scores[0], undefined] } : rating,
  );
  const [whole, less] = [fitFacets(made), fitFacets(gappy)];
  if ('undefined' in whole || 'undefined' in less) throw new Error('no fit');
  less.value.severity.forEach((value, at) => expect(Math.abs(value - whole.value.severity[at]!)).toBeLessThan(0.15));
});

test.each([
  [
    'a level nobody ever gave',
    made.map((rating) => ({ ...rating, scores: rating.scores.map((score) => (score === 1 ? 2 : score)) })),
    'no-variation',
  ],
  [
    'a score between two levels',
    made.map((rating, at) => (at === 0 ? { ...rating, scores: [1.5, 1] } : rating)),
    'not-a-number',
  ],
  ['a single rater', made.filter(({ rater }) => rater === 'A'), 'too-few-values'],
])('%s: undefined with the reason', (_, ratings, reason) => {
  expect(fitFacets(ratings)).toEqual({ undefined: reason });
});
