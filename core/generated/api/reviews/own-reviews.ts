/* Generated from the schema; do not edit. */

/**
 * What the reviews say of the reader, with what two people decided and why.
 */
export interface OwnReviews {
  items: {
    year: number;
    pool: 'expert' | 'intermediary' | 'supervisor';
    ruleHash: string;
    /**
     * Epoch milliseconds.
     */
    computedAt: number | null;
    /**
     * The bottom share of the rule.
     */
    share: string;
    compared: number;
    duty: import('./duty.ts').Duty;
    standing: import('./standing.ts').Standing;
    metrics: import('./metric.ts').Metric[];
    decisions: {
      kind: 'list' | 'elimination';
      decision: 'keep' | 'warn' | 'suspend' | 'remove';
      reason: string;
      /**
       * A moment in epoch milliseconds.
       */
      decidedAt: number;
    }[];
  }[];
}
