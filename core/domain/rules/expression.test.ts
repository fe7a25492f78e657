import { expect, test } from 'vitest';
import { decimal, toText } from '../number/decimal.ts';
import { ok, refused } from '../refusal.ts';
import { expression } from './expression.ts';
import { given } from '../../testing/quantities-given.ts';
import type { ExpressionResult } from './rule-kind.ts';

function outcomeFor(result: ExpressionResult): string {
  const rule = { kind: 'expression', share: 'any', uses: [] } as const;
  const outcome = expression.score({ ...rule, uses: [...rule.uses] }, () => () => result)(given({}), decimal('10'));
  return outcome.state === 'earned' ? toText(outcome.share) : outcome.why.code;
}

test.each([
  ['nothing', ok(decimal('0')), '0'],
  ['all', ok(decimal('1')), '1'],
  ['in between', ok(decimal('0.35')), '0.35'],
  ['just above one is refused, not clipped', ok(decimal('1.0000001')), 'RULE-005'],
  ['just below nothing is refused, not clipped', ok(decimal('-0.0000001')), 'RULE-005'],
  ['a yes/no is no share', ok(true), 'RULE-005'],
  ['what the expression misses is passed on', refused('RULE-004'), 'RULE-004'],
] as [string, ExpressionResult, string][])('%s', (_, result, expected) => {
  expect(outcomeFor(result)).toBe(expected);
});
