/* Generated from the schema; do not edit. */

export interface Saved {
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
}
