/* Generated from the schema; do not edit. */

export interface Reviews {
  items: import('./review-line.ts').ReviewLine[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
