/* Generated from the schema; do not edit. */

export interface Rounds {
  items: import('./round-line.ts').RoundLine[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
