import type { ReviewDecisionRecord, ReviewRecord } from '../../app/records/reviews.ts';
import { id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const reviews = table<ReviewRecord>(
  'reviews',
  {
    pool: text(),
    ofYear: wholeNumber(),
    rule: json(),
    ruleHash: id(),
    publishedAt: time(),
    publishedBy: id(),
    state: text(),
    output: nullable(json()),
    computedAt: nullable(time()),
    computedBy: nullable(id()),
  },
  { unique: [['pool', 'ofYear']] },
);

export const reviewDecisions = table<ReviewDecisionRecord>(
  'review_decisions',
  {
    review: id(),
    member: id(),
    kind: text(),
    proposal: text(),
    reason: text(),
    proposedBy: id(),
    proposedAt: time(),
    decidedBy: nullable(id()),
    decidedAt: nullable(time()),
    decision: nullable(text()),
    decisionReason: text(),
  },
  { unique: [['review', 'member', 'kind']] },
);
