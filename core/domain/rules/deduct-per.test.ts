import { describe, expect, test } from 'vitest';
import type { DeductPer, Deduction } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import { deductPer } from './deduct-per.ts';
import { given } from '../../testing/quantities-given.ts';

/** Each point above 100 % takes a tenth of the weight. */
const perPoint: Deduction = {
  measure: 'rate',
  side: 'above',
  beyond: '1',
  per: '0.01',
  amount: '0.1',
  in: 'share',
  counting: 'started',
};
/** Each 5 points below 100 % take 2 of 5 points. */
const perFive: Deduction = {
  ...perPoint,
  side: 'below',
  per: '0.05',
  amount: '2',
  in: 'points',
  counting: 'completed',
};
const late: Deduction = { ...perPoint, measure: 'late', beyond: '0', per: '1', amount: '2', in: 'points' };
const absent: Deduction = { ...late, measure: 'absent', amount: '7' };

function share(deductions: Deduction[], values: Record<string, string>, weight = '5'): string {
  const rule: DeductPer = { kind: 'deductPer', deductions };
  const outcome = deductPer.score(rule, () => () => ({ ok: true, value: true }))(given(values), decimal(weight));
  return outcome.state === 'earned' ? `${toText(outcome.share)} ${outcome.branch.split('.')[2]}` : outcome.why.code;
}

describe('each step beyond the limit takes its amount', () => {
  test.each([
    ['on the limit', [perPoint], { rate: '1' }, '1 nothing'],
    ['within it', [perPoint], { rate: '0.7' }, '1 nothing'],
    ['one point over', [perPoint], { rate: '1.01' }, '0.9 some'],
    ['a point begun counts whole', [perPoint], { rate: '1.011' }, '0.8 some'],
    ['ten points over: nothing is left', [perPoint], { rate: '1.1' }, '0 everything'],
    ['never below zero', [perPoint], { rate: '9' }, '0 everything'],
    ['only completed steps count', [perFive], { rate: '0.951' }, '1 nothing'],
    ['one completed step of two points in five', [perFive], { rate: '0.95' }, '0.6 some'],
    ['in proportion', [{ ...perPoint, counting: 'proportional' }], { rate: '1.015' }, '0.85 some'],
    ['two kinds add up', [late, absent], { late: '1', absent: '1' }, '0.1 some'],
  ] as [string, Deduction[], Record<string, string>, string][])('%s', (name, deductions, values, expected) => {
    expect(share(deductions, values, name === 'two kinds add up' ? '10' : '5')).toBe(expected);
  });

  test('one missing count leaves no points, not fewer deductions', () => {
    expect(share([late, absent], { late: '0' })).toBe('RULE-001');
  });

  test('a leaf without weight loses no points', () => {
    expect(share([late], { late: '3' }, '0')).toBe('1 nothing');
  });
});
