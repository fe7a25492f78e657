/* Generated from the schema; do not edit. */

export interface Accounts {
  items: import('./account.ts').Account[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
