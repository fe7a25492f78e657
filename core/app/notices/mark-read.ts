import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { NoticeRecord } from '../records/notices.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

/** Notes when the caller read a notice of its own; NOTICE-001 for every other. Reading twice changes nothing. */
export const markRead =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, id: string): Promise<Outcome<NoticeRecord>> =>
    ports.transaction({ caller, act: 'notice.read', on: `notice/${id}` }, async (tx) => {
      const notice = await tx.notices.forUpdate(id);
      if (notice?.account !== caller.actor.account) return refused('NOTICE-001');
      return ok(notice.readAt === null ? await tx.notices.save({ ...notice, readAt: ports.clock.now() }) : notice);
    });
