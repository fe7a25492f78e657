import { expect, test } from 'vitest';
import { chiSquareAbove, chiSquareCdf, fAbove, fQuantile, studentAbove, studentQuantile } from './distributions.ts';
import { betaCdf, digamma, logGamma, trigamma } from './gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

test.each([
  [-30, 4.906713927148187e-198],
  [-6, 9.865876450376981e-10],
  [-2.5, 0.006209665325776135],
  [-1, 0.15865525393145705],
  [0, 0.5],
  [1.959963984540054, 0.975],
  [3, 0.9986501019683699],
])('Φ(%d) = %d', (x, expected) => {
  expect(relative(normalCdf(x), expected)).toBeLessThan(1e-12);
});

test('the normal quantile undoes Φ from the far tail to the middle', () => {
  for (const p of [1e-300, 1e-20, 1e-5, 0.01, 0.099, 0.1, 0.4, 0.5, 0.7, 0.975]) {
    expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
  }
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
});

test('chi-square with two degrees of freedom is exponential', () => {
  for (const x of [0.01, 1, 5, 40, 200]) expect(relative(chiSquareAbove(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-12);
  expect(chiSquareCdf(3.2, 7) + chiSquareAbove(3.2, 7)).toBeCloseTo(1, 14);
  expect(chiSquareAbove(0, 5)).toBe(1);
});

test('F with two and two degrees of freedom passes x with probability 1 ÷ (1 + x)', () => {
  for (const x of [0.1, 1, 9, 99]) expect(relative(fAbove(x, 2, 2), 1 / (1 + x))).toBeLessThan(1e-12);
  expect(fAbove(0, 3, 4)).toBe(1);
});

test('quantiles undo their distributions, also for broken degrees of freedom', () => {
  for (const p of [0.025, 0.5, 0.975]) {
    expect(fAbove(fQuantile(p, 3.3, 7.7), 3.3, 7.7)).toBeCloseTo(1 - p, 12);
    expect(studentAbove(studentQuantile(p, 5), 5)).toBeCloseTo(1 - p, 12);
  }
});

test('Student with one degree of freedom is Cauchy', () => {
  for (const x of [-3, -0.5, 0, 2, 50]) expect(studentAbove(x, 1)).toBeCloseTo(0.5 - Math.atan(x) / Math.PI, 13);
});

test.each([
  ['ln Γ(1/2) = ln √π', logGamma(0.5), Math.log(Math.PI) / 2],
  ['ln Γ(11) = ln 10!', logGamma(11), Math.log(3_628_800)],
  ['ψ(1) = −γ', digamma(1), -0.5772156649015329],
  ["ψ'(1) = π² ÷ 6", trigamma(1), Math.PI ** 2 / 6],
  ['I(1/2; 3, 3) = 1/2', betaCdf(0.5, 3, 3), 0.5],
])('%s', (_, value, expected) => {
  expect(value).toBeCloseTo(expected, 12);
});
