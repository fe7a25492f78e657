import { expect, test } from 'vitest';
import { normalCdf } from './normal.ts';
import {
  betweenByLikelihood,
  betweenByMoments,
  betweenByPauleMandel,
  bottomProbabilities,
  pooledMean,
  shrink,
  type Measured,
} from './shrinkage.ts';

const equally = (error: number, ...estimates: readonly number[]): readonly Measured[] =>
  estimates.map((estimate) => ({ estimate, error }));

test('with equal errors the variance between is the sample variance less the error variance, by every method', () => {
  const measured = equally(2, 10, 20, 30, 40);
  const expected = 500 / 3 - 4;
  for (const method of [betweenByMoments, betweenByPauleMandel, betweenByLikelihood]) {
    const between = method(measured);
    expect('value' in between && between.value).toBeCloseTo(expected, 8);
  }
});

test('Paule and Mandel: the weighted spread equals its degrees of freedom', () => {
  const measured = [
    { estimate: 1, error: 1 },
    { estimate: 9, error: 2 },
    { estimate: 4, error: 0.5 },
    { estimate: 7, error: 3 },
  ];
  const between = betweenByPauleMandel(measured);
  const pooled = pooledMean(measured, 'value' in between ? between.value : 0);
  expect('value' in pooled && pooled.value.Q).toBeCloseTo(3, 10);
});

test('estimates that differ no more than their errors are pooled fully, and nobody is in the bottom', () => {
  const shrunk = shrink(equally(10, 1, 2, 3, 4));
  expect(shrunk).toMatchObject({ value: { between: 0, mean: 2.5 } });
  if ('undefined' in shrunk) throw new Error(shrunk.undefined);
  expect(shrunk.value.posterior.every(({ mean }) => mean === 2.5)).toBe(true);
  expect(bottomProbabilities(shrunk.value, 0.25)).toEqual([0, 0, 0, 0]);
});

test('the less sure an estimate, the further it is pulled, and the less sure the bottom', () => {
  const measured = [...equally(1, 50, 60, 70, 80, 90), { estimate: 40, error: 1 }, { estimate: 40, error: 30 }];
  const shrunk = shrink(measured);
  if ('undefined' in shrunk) throw new Error(shrunk.undefined);
  const [sure, unsure] = shrunk.value.posterior.slice(-2);
  expect(unsure!.mean).toBeGreaterThan(sure!.mean);
  const [sureBottom, unsureBottom] = bottomProbabilities(shrunk.value, 0.2).slice(-2);
  expect(sureBottom).toBeGreaterThan(unsureBottom!);
});

test('a member at the edge of the bottom share is in it with an even chance', () => {
  const [mean, between] = [80, 16];
  const edge = { mean, between, posterior: [{ mean: mean + 4 * -1, deviation: 1, weight: 1 }] };
  expect(bottomProbabilities(edge, normalCdf(-1))[0]).toBeCloseTo(0.5, 12);
});

test.each([
  ['a single estimate', [{ estimate: 1, error: 1 }], 'too-few-values'],
  ['an error of zero', equally(0, 1, 2), 'not-a-number'],
])('%s cannot be shrunk', (_, measured, reason) => {
  expect(shrink(measured)).toEqual({ undefined: reason });
});
