import type { Row } from '../ports/shelf.ts';

/** One notice in the inbox of one account; `outbox.send` adds it in the sender's transaction, further channels read from it. */
export interface NoticeRecord extends Row {
  readonly account: string;
  /** Id of a text in core/catalogue/notices.ts. */
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string | null;
  readonly sentAt: number;
  readonly readAt: number | null;
}
