/* Generated from the schema; do not edit. */

export interface Inbox {
  unread: number;
  /**
   * The newest first, 200 at most.
   */
  items: import('./notice.ts').Notice[];
}
