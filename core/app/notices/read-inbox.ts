import type { NoticeRecord } from '../records/notices.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

const shown = 200;

/** The caller's own notices, newest first, and how many are unread. */
export const readInbox =
  (ports: Pick<Ports, 'reading'>) =>
  ({ scope, actor }: Caller): Promise<{ readonly unread: number; readonly notices: readonly NoticeRecord[] }> =>
    ports.reading({ scope, actor }, async (tx) => {
      const all = await tx.notices.list({ account: actor.account }, { limit: 10_000 });
      const unread = all.filter(({ readAt }) => readAt === null).length;
      const notices = all.toSorted((one, other) => other.sentAt - one.sentAt || (one.id < other.id ? -1 : 1));
      return { unread, notices: notices.slice(0, shown) };
    });
