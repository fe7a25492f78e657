/* Generated from the schema; do not edit. */

/**
 * A new round; the caller is its officer. Without rules the defaults of the house hold.
 */
export interface OpenRound {
  code: string;
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
  rules?: import('../../round-rules.ts').RoundRules;
}
