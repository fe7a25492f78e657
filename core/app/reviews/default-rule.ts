import rule from '../../data/review-rule.default.json' with { type: 'json' };
import type { ReviewRule } from '../../domain/review/review-rule.ts';

/** The rule a bureau begins from; a test checks the file against the schema. */
export const defaultRule = rule as ReviewRule;
