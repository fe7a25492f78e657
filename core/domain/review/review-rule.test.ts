import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import defaults from '../../data/review-rule.default.json' with { type: 'json' };
import schema from '../../schemas/review-rule.schema.json' with { type: 'json' };
import { forbiddenMetrics, reviewRuleHash, windowYears, type MetricRule, type ReviewRule } from './review-rule.ts';
import { whyNotBinding, whyNotMetric, whyNotReviewRule } from './why-not-review-rule.ts';

const rule = defaults as ReviewRule;
const withMetrics = (change: (metrics: readonly MetricRule[]) => readonly MetricRule[]): ReviewRule => ({
  ...rule,
  proposal: { ...rule.proposal, metrics: [...change(rule.proposal.metrics)] },
});

test('the default rule fits its schema and breaks none of its own laws', () => {
  const fits = new Ajv2020({ strict: true }).compile(schema);
  fits(defaults);
  expect(fits.errors).toBeNull();
  expect(whyNotReviewRule(rule)).toBeUndefined();
});

test('every number of the rule names its ground', () => {
  const bare = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? 'citation' in value
        ? String(value.citation).length < 3
        : Object.entries(value).some(
            ([name, member]) => name !== 'year' && (typeof member === 'number' || bare(member)),
          )
      : false;
  expect(bare(defaults.list) || bare(defaults.proposal)).toBe(false);
});

test.each([
  ['weights that do not total 100', withMetrics((metrics) => metrics.slice(1)), 'REVIEW-001'],
  ['a metric named twice', withMetrics((metrics) => [...metrics, metrics.at(-1)!]), 'REVIEW-002'],
  [
    'a weight for what is only shown',
    withMetrics((metrics) =>
      metrics.map((metric) => {
        if (metric.metric === 'severity') return { ...metric, weight: '5' };
        return metric.metric === 'conduct' ? { ...metric, weight: '5' } : metric;
      }),
    ),
    'REVIEW-003',
  ],
  [
    'a scale without length',
    withMetrics((metrics) => metrics.map((metric, at) => (at === 0 ? { ...metric, worst: metric.best } : metric))),
    'REVIEW-004',
  ],
  ['a gate at the watch level', { ...rule, proposal: { ...rule.proposal, gate: rule.proposal.watch } }, 'REVIEW-005'],
  [
    'a bottom of more than half',
    { ...rule, proposal: { ...rule.proposal, share: { value: '0.6', citation: '[D]' } } },
    'REVIEW-008',
  ],
])('%s is refused', (_, wrong, code) => {
  expect(whyNotReviewRule(wrong)?.code).toBe(code);
});

test.each(forbiddenMetrics.map((metric) => [metric]))('%s is no metric', (metric) => {
  expect(whyNotMetric(metric)).toEqual({ code: 'REVIEW-007', params: { metric } });
  expect(rule.proposal.metrics.some((allowed) => allowed.metric === (metric as string))).toBe(false);
});

test('allowed metrics pass', () => {
  expect(whyNotMetric('consistency')).toBeUndefined();
});

test('the hash changes with any number of the rule', () => {
  const changed = { ...rule, proposal: { ...rule.proposal, gate: { value: '0.91', citation: '[D]' } } };
  expect(reviewRuleHash(rule)).toMatch(/^[0-9a-f]{64}$/);
  expect(reviewRuleHash(changed)).not.toBe(reviewRuleHash(rule));
});

test('the window ends with the year under review', () => {
  expect(windowYears({ ...rule, year: 2026 })).toEqual([2024, 2026]);
});

test.each([
  ['published before the first draw', '2026-01-10T09:00:00+08:00', '2026-03-01T09:00:00+08:00', undefined],
  ['published at the very moment', '2026-03-01T01:00:00Z', '2026-03-01T09:00:00+08:00', 'REVIEW-006'],
  ['published after it', '2026-04-01T09:00:00+08:00', '2026-03-01T09:00:00+08:00', 'REVIEW-006'],
  ['no draw yet', '2026-04-01T09:00:00+08:00', undefined, undefined],
  ['a time that is none', 'yesterday', '2026-03-01T09:00:00+08:00', 'REVIEW-006'],
])('a rule %s', (_, publishedAt, firstDrawAt, code) => {
  expect(whyNotBinding(rule, publishedAt, firstDrawAt)?.code).toBe(code);
});
