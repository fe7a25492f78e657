import { markRead } from '../../app/notices/mark-read.ts';
import { readInbox } from '../../app/notices/read-inbox.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { NoticeRecord } from '../../app/records/notices.ts';
import { ok } from '../../domain/refusal.ts';
import type { Inbox } from '../../generated/api/notices/inbox.ts';
import type { Notice } from '../../generated/api/notices/notice.ts';
import { route, type AnyRoute } from '../route.ts';

/** Everybody's own inbox. */
export const noticesRoutes = (ports: Ports): readonly AnyRoute[] => [readNotices(ports), noteRead(ports)];

const readNotices = (ports: Ports): AnyRoute =>
  route<undefined, Inbox>({
    method: 'GET',
    path: '/notices',
    may: 'signed-in',
    title: { zh: '我的通知', en: 'My notices' },
    answer: 'notices/inbox',
    run: async ({ caller }) => {
      const { unread, notices } = await readInbox(ports)(caller);
      return ok({ unread, items: notices.map(noticeView) });
    },
  });

const noteRead = (ports: Ports): AnyRoute =>
  route<undefined, Notice>({
    method: 'POST',
    path: '/notices/:notice/read',
    may: 'signed-in',
    title: { zh: '标记通知为已读', en: 'Mark a notice as read' },
    answer: 'notices/notice',
    run: async ({ caller, params }) => {
      const read = await markRead(ports)(caller, params['notice'] ?? '');
      return read.ok ? ok(noticeView(read.value)) : read;
    },
  });

const noticeView = (notice: NoticeRecord): Notice => ({
  id: notice.id,
  text: notice.text,
  params: { ...notice.params },
  link: notice.link,
  sentAt: notice.sentAt,
  readAt: notice.readAt,
});
