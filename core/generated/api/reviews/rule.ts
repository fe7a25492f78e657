/* Generated from the schema; do not edit. */

/**
 * The rule that comes with the house, to begin with.
 */
export interface Rule {
  rule: import('../../review-rule.ts').ReviewRule;
}
