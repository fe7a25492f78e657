/* Generated from the schema; do not edit. */

/**
 * Which events: equal to what is named, newest first.
 */
export interface EventsQuery {
  /**
   * Sequence of the last event of the page before.
   */
  after?: string;
  /**
   * Most items of one page, 1 to 1,000; 50 when absent.
   */
  limit?: string;
  /**
   * Id of a row inside its bureau and year.
   */
  account?: string;
  act?: string;
  on?: string;
  outcome?: 'done' | 'refused' | 'failed';
  /**
   * Epoch milliseconds, from then on.
   */
  from?: string;
  /**
   * Epoch milliseconds, before then.
   */
  until?: string;
}
