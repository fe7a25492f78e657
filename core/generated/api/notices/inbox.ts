/* Generated from the schema; do not edit. */

export interface Inbox {
  unread: number;
  /**
   * The newest first, 200 at most.
   */
  items: NoticeSchema[];
}
export interface NoticeSchema {
  id: string;
  /**
   * Id of the text in the catalogue of notices.
   */
  text: string;
  params: {
    [k: string]: string | number;
  };
  /**
   * Page of the web client it leads to.
   */
  link: string | null;
  /**
   * A moment in epoch milliseconds.
   */
  sentAt: number;
  readAt: number | null;
}
