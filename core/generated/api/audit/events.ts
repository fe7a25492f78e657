/* Generated from the schema; do not edit. */

export interface Events {
  /**
   * Number of events in the whole log.
   */
  size: number;
  /**
   * Newest first.
   */
  items: import('./event.ts').Event[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
