import { describe, expect, test } from 'vitest';
import { formulaTools } from '../../expressions/formula-tools.ts';
import { resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { decimal } from '../number/decimal.ts';
import { compilePack } from './compile-pack.ts';
import { gradeOf } from './grade.ts';
import { scoreSheet } from './score-sheet.ts';
import { vetoCarried } from './vetoes.ts';

const scale = smallPack.gradeScale ?? [];
const cap = (capGradeAt: string) => ({ code: `V.${capGradeAt}`, capGradeAt });

describe('the grade is read from the published total', () => {
  test.each([
    ['100', 'excellent'],
    ['90', 'excellent'],
    ['89.99', 'good'],
    ['89.5', 'good'],
    ['80', 'good'],
    ['79.99', 'fair'],
    ['60', 'fair'],
    ['59.99', 'poor'],
    ['0', 'poor'],
  ])('%s is %s: a grade owns its lower bound', (total, grade) => {
    expect(gradeOf(scale, decimal(total)).grade.code).toBe(grade);
  });

  test.each([
    ['a veto lowers the grade', '95', ['fair'], 'fair', ['V.fair']],
    ['the hardest veto counts', '95', ['fair', 'poor'], 'poor', ['V.fair', 'V.poor']],
    ['a veto never raises it', '30', ['fair'], 'poor', []],
    ['a veto at the grade itself changes nothing', '70', ['fair'], 'fair', []],
  ])('%s', (_, total, caps, grade, cappedBy) => {
    const result = gradeOf(scale, decimal(total), caps.map(cap));
    expect([result.grade.code, result.cappedBy]).toEqual([grade, cappedBy]);
  });

  test('what the total alone would give stays visible', () => {
    expect(gradeOf(scale, decimal('95'), [cap('poor')]).uncapped.code).toBe('excellent');
  });

  test('BJEV-42 two packs with different scales give different grades for the same score', () => {
    const beijing = scale.map((grade) => (grade.code === 'good' ? { ...grade, from: '75' } : grade));
    expect([scale, beijing].map((one) => gradeOf(one, decimal('78')).grade.code)).toEqual(['fair', 'good']);
  });

  test('an empty scale is a fault', () => {
    expect(() => gradeOf([], decimal('1'))).toThrow(RangeError);
  });
});

describe('vetoes', () => {
  const plan = compilePack(resolvedFrom(smallPack), formulaTools).plan();
  const states = (facts: Record<string, string>, raisedVetoes: string[] = []) =>
    plan.ok && scoreSheet(plan.value, { facts, raisedVetoes }).vetoes.map((veto) => `${veto.code} ${veto.state}`);

  test.each([
    ['one false record', { falseRecords: '1' }, [], ['V.False applies', 'V.Harm notRaised']],
    ['none', { falseRecords: '0' }, [], ['V.False clear', 'V.Harm notRaised']],
    ['nobody counted', {}, [], ['V.False undecided', 'V.Harm notRaised']],
    ['an expert raises one', { falseRecords: '0' }, ['V.Harm'], ['V.False clear', 'V.Harm raised']],
  ] as [string, Record<string, string>, string[], string[]][])('%s', (_, facts, raised, expected) => {
    expect(states(facts, raised)).toEqual(expected);
  });

  test.each([
    ['two of five', 2, 5, false],
    ['three of five', 3, 5, true],
    ['exactly half is no majority', 2, 4, false],
  ])('a veto judged by experts needs a majority: %s', (_, raisedBy, seats, carried) => {
    expect(vetoCarried({ moreThan: '0.5' }, raisedBy, seats)).toBe(carried);
  });
});
