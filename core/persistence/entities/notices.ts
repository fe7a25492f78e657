import type { NoticeRecord } from '../../app/records/notices.ts';
import { id, json, nullable, text, time } from '../columns.ts';
import { table } from '../table.ts';

export const notices = table<NoticeRecord>(
  'notices',
  { account: id(), text: text(), params: json(), link: nullable(text()), sentAt: time(), readAt: nullable(time()) },
  { indexes: [['account']] },
);
