/* Generated from the schema; do not edit. */

export interface Members {
  items: import('./member.ts').Member[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
