/* Generated from the schema; do not edit. */

/**
 * The expert's own answer; refusal and recusal need a reason.
 */
export interface Answer {
  answer: 'accept' | 'refuse' | 'recuse';
  reason?: string;
}
