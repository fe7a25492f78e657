import { expect, test } from 'vitest';
import { counterChance } from './counter-chance.ts';

const first = (seed: number, count: number) => {
  const chance = counterChance(seed);
  return Array.from({ length: count }, () => chance.uniform());
};

test('a seed is a sequence, another seed another', () => {
  expect(first(5, 20)).toEqual(first(5, 20));
  expect(first(5, 20)).not.toEqual(first(6, 20));
  expect(first(5, 2)).toEqual([0.3868141271642457, 0.7682418767225049]);
});

test('values fill the unit interval evenly and neighbours share nothing', () => {
  const values = first(1, 20_000);
  const tenths = Array.from({ length: 10 }, (_, at) => values.filter((value) => Math.floor(value * 10) === at).length);
  const chiSquare = tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(chiSquare).toBeLessThan(27.9);
  const neighbours = values.slice(1).reduce((sum, value, at) => sum + (value - 0.5) * (values[at]! - 0.5), 0);
  expect(Math.abs(neighbours / values.length)).toBeLessThan(0.003);
});

test('normal values have mean zero and variance one; whole numbers stay below their bound', () => {
  const chance = counterChance(3);
  const values = Array.from({ length: 20_000 }, () => chance.normal());
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(values.reduce((sum, value) => sum + value * value, 0) / values.length - 1)).toBeLessThan(0.05);
  const seats = Array.from({ length: 500 }, () => chance.below(5));
  expect([...new Set(seats)].toSorted()).toEqual([0, 1, 2, 3, 4]);
});
