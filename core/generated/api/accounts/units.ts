/* Generated from the schema; do not edit. */

export interface Units {
  items: import('./unit.ts').Unit[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
