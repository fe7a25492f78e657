import { expect, test } from 'vitest';
import defaultRule from '../../../core/data/review-rule.default.json' with { type: 'json' };
import type { ReviewRule } from '../../../core/domain/review/review-rule.ts';
import { ruleRows, withNumbers } from './rule-rows.ts';

const rule = defaultRule as ReviewRule;

test('every number is shown with its ground, and none is lost', () => {
  const rows = ruleRows(rule);
  expect(rows.every(({ title, value, citation }) => title !== '' && value !== '' && citation !== '')).toBe(true);
  const numbers = Object.fromEntries(rows.map(({ path, value }) => [path, value]));
  expect(withNumbers(rule, numbers)).toEqual(rule);
});

test('a changed number keeps its kind', () => {
  const changed = withNumbers(rule, { 'proposal/gate/value': '0.95', 'proposal/minimumReviews/value': '10' });
  expect(changed.proposal.gate.value).toBe('0.95');
  expect(changed.proposal.minimumReviews.value).toBe(10);
  expect(rule.proposal.gate.value).toBe('0.90');
});
