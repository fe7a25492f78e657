/* Generated from the schema; do not edit. */

export interface Declare {
  /**
   * @maxItems 500
   */
  conflicts: {
    project: string;
    reason: string;
  }[];
}
