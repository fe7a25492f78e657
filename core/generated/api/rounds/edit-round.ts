/* Generated from the schema; do not edit. */

/**
 * All of a round that may change before it is frozen.
 */
export interface EditRound {
  titleZh: string;
  titleEn: string;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  pack: string;
  baseDate: string;
  period: string;
  /**
   * Id of a row inside its bureau and year.
   */
  supervisor: string;
  deadlines: import('./deadlines.ts').Deadlines;
  rules: import('../../round-rules.ts').RoundRules;
}
