/* Generated from the schema; do not edit. */

export interface PreviewQuery {
  /**
   * Tasks each member is still expected to get.
   */
  planned?: string;
}
