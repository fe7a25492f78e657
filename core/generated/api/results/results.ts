/* Generated from the schema; do not edit. */

export interface Results {
  items: import('./line.ts').Line[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
