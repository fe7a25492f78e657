import { describe, expect, test } from 'vitest';
import type { Tolerance } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import { given } from '../../testing/quantities-given.ts';
import { tolerance } from './tolerance.ts';

/** 95–105 % full, outside in a straight line to nothing at 80 and 130 %. */
const execution: Tolerance = {
  kind: 'tolerance',
  actual: 'spent',
  plan: 'budget',
  deviation: 'relative',
  within: { below: '0.05', above: '0.05' },
  zeroAt: { below: '0.2', above: '0.3' },
};
const cliff: Tolerance = { ...execution, zeroAt: execution.within };
const days: Tolerance = {
  ...execution,
  deviation: 'absolute',
  within: { below: '999', above: '3' },
  zeroAt: { below: '999', above: '13' },
};

function share(rule: Tolerance, values: Record<string, string>): string {
  const outcome = tolerance.score(rule, () => () => ({ ok: true, value: true }))(given(values), decimal('10'));
  return outcome.state === 'earned' ? toText(outcome.share) : outcome.why.code;
}

describe('deviation from plan', () => {
  test.each([
    ['as planned', execution, '100', '1'],
    ['on the lower bound', execution, '95', '1'],
    ['on the upper bound', execution, '105', '1'],
    ['a third of the way down below', execution, '90', '2/3'],
    ['half way up above', execution, '117.5', '0.5'],
    ['at the lower end', execution, '80', '0'],
    ['beyond the upper end', execution, '131', '0'],
    ['a cliff keeps its bound', cliff, '105', '1'],
    ['a cliff beyond its bound', cliff, '105.01', '0'],
    ['early is not late', days, '1', '1'],
    ['five days beyond the three allowed', days, '108', '0.5'],
    ['a hundred days early', days, '0', '1'],
  ])('%s', (_, rule, spent, expected) => {
    expect(share(rule, { spent, budget: '100' })).toBe(expected);
  });

  test('a planned deficit: spending more than planned is below plan', () => {
    expect(share(execution, { spent: '-110', budget: '-100' })).toBe('2/3');
    expect(share(execution, { spent: '-90', budget: '-100' })).toBe('0.8');
  });

  test.each([
    ['a plan of zero', { spent: '1', budget: '0' }, 'RULE-002'],
    ['no plan', { spent: '1' }, 'RULE-001'],
    ['no actual', { budget: '1' }, 'RULE-001'],
  ] as [string, Record<string, string>, string][])('%s has no points', (_, values, code) => {
    expect(share(execution, values)).toBe(code);
  });
});

test('an end inside the allowed range is refused', () => {
  const faults = tolerance.faults({ ...execution, zeroAt: { below: '0.2', above: '0.04' } }, 'facts');
  expect(faults).toEqual([{ code: 'PACK-053', at: '/zeroAt/above' }]);
});
