import type { NoticeDeliveryRecord, NoticeRecord } from '../../app/records/notices.ts';
import { id, json, nullable, text, time } from '../columns.ts';
import { table } from '../table.ts';

export const notices = table<NoticeRecord>(
  'notices',
  { account: id(), text: text(), params: json(), link: nullable(text()), sentAt: time(), readAt: nullable(time()) },
  { indexes: [['account']] },
);

export const noticeDeliveries = table<NoticeDeliveryRecord>(
  'notice_deliveries',
  { notice: id(), channel: text(), state: text(), at: time(), by: nullable(id()), receipt: nullable(text()) },
  { unique: [['notice', 'channel']], indexes: [['channel', 'state']] },
);
