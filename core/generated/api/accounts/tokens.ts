/* Generated from the schema; do not edit. */

export interface Tokens {
  items: import('./token.ts').Token[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
