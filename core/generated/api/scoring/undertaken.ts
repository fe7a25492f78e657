/* Generated from the schema; do not edit. */

export interface Undertaken {
  /**
   * A moment in epoch milliseconds.
   */
  undertakenAt: number;
}
