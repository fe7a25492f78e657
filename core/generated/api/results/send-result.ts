/* Generated from the schema; do not edit. */

export interface SendResult {
  /**
   * The unit's reply is due.
   */
  replyBy: number;
}
