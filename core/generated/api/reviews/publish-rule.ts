/* Generated from the schema; do not edit. */

export interface PublishRule {
  pool: 'expert' | 'intermediary' | 'supervisor';
  rule: import('../../review-rule.ts').ReviewRule;
}
