/* Generated from the schema; do not edit. */

export interface Projects {
  items: import('./project.ts').Project[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
