/* Generated from the schema; do not edit. */

export interface ChangeRule {
  rule: import('../../review-rule.ts').ReviewRule;
}
