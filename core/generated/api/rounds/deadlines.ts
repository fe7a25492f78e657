/* Generated from the schema; do not edit. */

/**
 * Deadlines in epoch milliseconds, one after the other.
 */
export interface Deadlines {
  /**
   * A moment in epoch milliseconds.
   */
  declareBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  acceptBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  softAt: number;
  /**
   * A moment in epoch milliseconds.
   */
  closeAt: number;
}
