import { describe, expect, test } from 'vitest';
import type { Level, Levels } from '../../generated/pack.ts';
import { decimal, toDecimal, toText } from '../number/decimal.ts';
import { levels, pointsRange } from './levels.ts';

const text = { zh: '描述', en: 'described' };
const level = (code: string, from: string, to: string, includes: Level['includes']): Level => ({
  code,
  title: text,
  description: text,
  from,
  to,
  includes,
});
/** 100–80, 80–60, 60–0 % of the weight; a shared bound belongs to the upper level. */
const national: Levels = {
  kind: 'levels',
  levels: [
    level('Met', '0.8', '1', 'both'),
    level('Partly', '0.6', '0.8', 'lower'),
    level('NotMet', '0', '0.6', 'lower'),
  ],
};
const places = (weight: string) => ({ weight: decimal(weight), rounding: { places: 2 } });

function judged(levelCode: string, points: string, weight = '20'): string {
  const outcome = levels.judge?.(national)({ kind: 'level', level: levelCode, points }, places(weight));
  if (outcome === undefined) return 'nobody judges';
  return outcome.ok ? toText(outcome.value.share) : outcome.refusal.code;
}

describe('BJEV-15 a qualitative goal is scored inside a described level', () => {
  test.each([
    ['full marks', 'Met', '20', '1'],
    ['the lower bound belongs to the level that owns it', 'Met', '16', '0.8'],
    ['and not to the one below', 'Partly', '16', 'ENTRY-003'],
    ['the highest value of the level below', 'Partly', '15.99', '0.7995'],
    ['below the level', 'Met', '15.99', 'ENTRY-003'],
    ['above the weight', 'Met', '20.01', 'ENTRY-003'],
    ['nothing', 'NotMet', '0', '0'],
    ['below nothing', 'NotMet', '-1', 'ENTRY-003'],
    ['an unknown level', 'Great', '20', 'ENTRY-002'],
    ['too many places', 'Met', '16.001', 'ENTRY-004'],
    ['no number', 'Met', '16分', 'ENTRY-004'],
  ])('%s', (_, code, points, expected) => {
    expect(judged(code, points)).toBe(expected);
  });

  test('a leaf without weight carries no points and divides by nothing', () => {
    expect(judged('Met', '0', '0')).toBe('0');
  });

  test('a checked list is no answer to levels', () => {
    const outcome = levels.judge?.(national)({ kind: 'checked', items: [] }, places('20'));
    expect(outcome).toMatchObject({ refusal: { code: 'ENTRY-001' } });
  });

  test('facts cannot answer it', () => {
    expect(() => levels.score(national, () => () => ({ ok: true, value: true }))).toThrow(TypeError);
  });
});

test.each([
  ['bounds between two recorded values', '0.6', '0.8', 'both', '3.33', '2.00', '2.66'],
  ['bounds that belong to the neighbours', '0.6', '0.8', 'neither', '10', '6.01', '7.99'],
] as const)('%s', (_, from, to, includes, weight, least, most) => {
  const range = pointsRange(level('L', from, to, includes), places(weight));
  expect([toDecimal(range.least, 2), toDecimal(range.most, 2)]).toEqual([least, most]);
});

describe('which level owns 80 and 60 is data, and exactly one does', () => {
  test.each([
    ['a bound owned twice', [level('A', '0.8', '1', 'both'), level('B', '0.6', '0.8', 'both')], ['PACK-056']],
    ['a bound owned once', [level('A', '0.8', '1', 'upper'), level('B', '0.6', '0.8', 'both')], []],
    ['one inside the other', [level('A', '0', '1', 'both'), level('B', '0.4', '0.5', 'lower')], ['PACK-056']],
    [
      'fixed values',
      [level('A', '1', '1', 'both'), level('B', '0.5', '0.5', 'both'), level('C', '0', '0', 'both')],
      [],
    ],
    ['turned round', [level('A', '1', '0.8', 'both'), level('B', '0', '0.5', 'lower')], ['PACK-055']],
    [
      'a single value that does not include itself',
      [level('A', '1', '1', 'lower'), level('B', '0', '0.5', 'lower')],
      ['PACK-055'],
    ],
  ] as [string, Level[], string[]][])('%s', (_, list, codes) => {
    expect(levels.faults({ kind: 'levels', levels: list }, 'expert').map((fault) => fault.code)).toEqual(codes);
  });
});
