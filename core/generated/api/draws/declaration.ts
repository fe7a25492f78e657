/* Generated from the schema; do not edit. */

export interface Declaration {
  round: string;
  conflicts: {
    project: string;
    reason: string;
  }[];
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
}
