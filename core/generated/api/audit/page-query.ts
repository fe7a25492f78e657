/* Generated from the schema; do not edit. */

export interface PageQuery {
  after?: string;
  /**
   * Most items of one page, 1 to 1,000; 50 when absent.
   */
  limit?: string;
}
