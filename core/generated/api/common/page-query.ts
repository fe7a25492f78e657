/* Generated from the schema; do not edit. */

/**
 * One page of a list: the items after `after`, at most `limit`.
 */
export interface PageQuery {
  /**
   * Id of a row inside its bureau and year.
   */
  after?: string;
  /**
   * Most items of one page, 1 to 1,000; 50 when absent.
   */
  limit?: string;
}
