import { describe, expect, test } from 'vitest';
import type { RatioToTarget } from '../../generated/pack.ts';
import { toText, decimal } from '../number/decimal.ts';
import { given } from '../../testing/quantities-given.ts';
import { ratioToTarget } from './ratio-to-target.ts';

const direct: RatioToTarget = { kind: 'ratioToTarget', actual: 'actual', target: 'target' };
const floored: RatioToTarget = { ...direct, floor: '0.6' };
const inverse: RatioToTarget = { ...direct, direction: 'inverse' };
const guarded: RatioToTarget = { ...direct, overshoot: { beyond: '1.3', penalty: '0.5', least: '0.6' } };

function score(rule: RatioToTarget, values: Record<string, string>) {
  const outcome = ratioToTarget.score(rule, () => () => ({ ok: true, value: true }))(given(values), decimal('10'));
  return outcome.state === 'earned' ? `${toText(outcome.share)} ${outcome.branch.split('.')[2]}` : outcome.why.code;
}

describe('completion rate', () => {
  test.each([
    ['met', direct, '100', '100', '1 met'],
    ['nineteen of twenty', direct, '95', '100', '0.95 short'],
    ['one third, kept exact', direct, '1', '3', '1/3 short'],
    ['over target', direct, '130', '100', '1 over'],
    ['nothing done', direct, '0', '100', '0 short'],
    ['a negative actual', direct, '-5', '100', '0 negative'],
    ['below the floor', floored, '59.99', '100', '0 belowFloor'],
    ['on the floor', floored, '60', '100', '0.6 short'],
    ['inverse: better than the target', inverse, '80', '100', '1 over'],
    ['inverse: on the target', inverse, '100', '100', '1 met'],
    ['inverse: a quarter too much', inverse, '125', '100', '0.8 short'],
    ['inverse: none at all is the best there is', inverse, '0', '100', '1 none'],
    ['overshoot: on the limit nothing is taken', guarded, '130', '100', '1 over'],
    ['overshoot: in proportion to the excess', guarded, '150', '100', '0.9 overshot'],
    ['overshoot: the least remains', guarded, '900', '100', '0.6 overshot'],
  ] as const)('%s', (_, rule, actual, target, outcome) => {
    expect(score(rule, { actual, target })).toBe(outcome);
  });
});

test.each([
  ['a missing actual', { target: '1' }, 'RULE-001'],
  ['a missing target', { actual: '1' }, 'RULE-001'],
  ['a target of zero', { actual: '1', target: '0' }, 'RULE-002'],
] as [string, Record<string, string>, string][])('%s has no points', (_, values, code) => {
  expect(score(direct, values)).toBe(code);
});
