/* Generated from the schema; do not edit. */

/**
 * What some experts could have done to the result.
 */
export interface Shift {
  largest: string;
  lowest: string;
  highest: string;
  gradeSurvives: boolean;
}
