import { expect, test } from 'vitest';
import { gradeRisk } from './grade-risk.ts';

const bounds = [90, 80, 60, 0];

test('2.2 points from a threshold with five experts and σ = 5: one chance in six of the wrong grade', () => {
  const { error, higher, lower } = gradeRisk({ result: 87.8, sigma: 5, seats: 5, bounds });
  expect(error).toBeCloseTo(2.236, 3);
  expect(higher).toBeCloseTo(0.1626, 3);
  expect(lower).toBeLessThan(0.001);
});

test('on a threshold the lower grade has an even chance', () => {
  expect(gradeRisk({ result: 80, sigma: 5, seats: 5, bounds }).lower).toBe(0.5);
});

test('above the highest threshold there is no higher grade, at zero no lower one', () => {
  expect(gradeRisk({ result: 95, sigma: 5, seats: 5, bounds }).higher).toBe(0);
  expect(gradeRisk({ result: 0.1, sigma: 5, seats: 5, bounds: [90, 80, 60] }).lower).toBe(0);
});
