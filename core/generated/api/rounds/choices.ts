/* Generated from the schema; do not edit. */

/**
 * What an officer chooses from when opening a round.
 */
export interface Choices {
  supervisors: import('./person.ts').Person[];
  rules: import('../../round-rules.ts').RoundRules;
}
