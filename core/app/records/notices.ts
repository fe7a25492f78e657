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

/**
 * A notice on its way outside the platform: the printed 通知书 with its receipt, a line of the gateway file or the phone
 * list, a mail or a webhook call. At most one for a notice and channel.
 */
export interface NoticeDeliveryRecord extends Row {
  readonly notice: string;
  readonly channel: 'printed' | 'gateway-file' | 'phone-list' | 'smtp' | 'webhook';
  readonly state: 'due' | 'handed-over' | 'received' | 'failed';
  readonly at: number;
  /** Account that handed it over or took the receipt; null for the machine. */
  readonly by: string | null;
  /** What proves the receipt: a signature's file, a number, a code. */
  readonly receipt: string | null;
}
