/* Generated from the schema; do not edit. */

export interface CheckpointsQuery {
  after?: string;
  /**
   * Most items of one page, 1 to 1,000; 50 when absent.
   */
  limit?: string;
}
