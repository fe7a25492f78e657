/* Generated from the schema; do not edit. */

export interface ReplyToResult {
  /**
   * None at all means no objection.
   *
   * @maxItems 200
   */
  replies: {
    /**
     * Code of a leaf; empty for the whole.
     */
    leaf: string;
    text: string;
  }[];
}
