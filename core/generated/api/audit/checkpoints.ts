/* Generated from the schema; do not edit. */

export interface Checkpoints {
  items: import('./checkpoint.ts').Checkpoint[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
