/* Generated from the schema; do not edit. */

export interface Tasks {
  items: import('./task-line.ts').TaskLine[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
