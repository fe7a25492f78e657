import type { ReviewRule } from '../../../core/domain/review/review-rule.ts';
import { say } from '../../i18n/say.ts';

/** One number of a rule: where it stands, what it is, its value and its ground. */
export interface RuleRow {
  /** Path inside the rule, for example `proposal/gate/value`. */
  readonly path: string;
  readonly title: string;
  readonly value: string;
  readonly citation: string;
}

/** Every number of a rule in the order of reading; each can be shown and changed. */
export function ruleRows(rule: ReviewRule): readonly RuleRow[] {
  const { proposal, list, windowYears } = rule;
  const single = (
    path: string,
    title: string,
    one: { readonly value: string | number; readonly citation: string },
  ) => ({
    path: `${path}/value`,
    title,
    value: String(one.value),
    citation: one.citation,
  });
  return [
    single('windowYears', say('review.rule.windowYears'), windowYears),
    single('proposal/share', say('review.rule.share'), proposal.share),
    single('proposal/gate', say('review.rule.gate'), proposal.gate),
    single('proposal/watch', say('review.rule.watch'), proposal.watch),
    single('proposal/floor', say('review.rule.floor'), proposal.floor),
    single('proposal/fromMembers', say('review.rule.fromMembers'), proposal.fromMembers),
    single('proposal/minimumReviews', say('review.rule.minimumReviews'), proposal.minimumReviews),
    single('proposal/minimumPanels', say('review.rule.minimumPanels'), proposal.minimumPanels),
    single('proposal/leastReliability', say('review.rule.leastReliability'), proposal.leastReliability),
    single('proposal/rankLevel', say('review.rule.rankLevel'), proposal.rankLevel),
    ...metricRows(rule),
    single('list/minimumTasks', say('review.rule.minimumTasks'), list.minimumTasks),
    ...thresholdRows(rule),
    ...(list.quota
      ? [
          {
            path: 'list/quota/share',
            title: say('review.rule.quota'),
            value: list.quota.share,
            citation: list.quota.citation,
          },
        ]
      : []),
  ];
}

const metricRows = ({ proposal }: ReviewRule): readonly RuleRow[] =>
  proposal.metrics.map(({ metric, weight, citation }, at) => ({
    path: `proposal/metrics/${at}/weight`,
    title: say('review.rule.metric', { metric: say(`review.metric.${metric}`) }),
    value: weight,
    citation,
  }));

const thresholdRows = ({ list }: ReviewRule): readonly RuleRow[] =>
  list.thresholds.map(({ count, measure, atLeast, citation }, at) => ({
    path: `list/thresholds/${at}/atLeast`,
    title: say(`review.rule.threshold.${measure}`, { count: say(`review.count.${count}`) }),
    value: atLeast,
    citation,
  }));

/** The rule with other numbers at some of its paths; whole numbers stay numbers, decimals text. */
export function withNumbers(rule: ReviewRule, values: Readonly<Record<string, string>>): ReviewRule {
  const changed: unknown = structuredClone(rule);
  for (const [path, value] of Object.entries(values)) put(changed, path.split('/'), value);
  // A clone of a rule in which only leaves were replaced by leaves of the same kind.
  return changed as ReviewRule;
}

function put(node: unknown, [name = '', ...rest]: readonly string[], value: string): void {
  if (typeof node !== 'object' || node === null) return;
  const members = node as Record<string, unknown>;
  if (rest.length > 0) return put(members[name], rest, value);
  members[name] = typeof members[name] === 'number' ? Number(value) : value;
}
