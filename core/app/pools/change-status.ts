import type { MemberStatus } from '../../domain/pool/kinds.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { MemberRecord } from '../records/pools.ts';

export interface ChangeStatus {
  readonly member: string;
  readonly to: MemberStatus;
  readonly reason: string;
}

/** From where a member may go where; `removed` is for the annual review alone. */
const ways: Readonly<Record<MemberStatus, readonly MemberStatus[]>> = {
  active: ['suspended', 'left'],
  suspended: ['active', 'left'],
  left: ['active'],
  removed: [],
};

/** Changes where a member stands; the next draw follows. @returns the member, or POOL-001, POOL-005, POOL-006 */
export const changeStatus =
  (ports: Pick<Ports, 'transaction' | 'ids' | 'clock'>) =>
  (caller: Caller, { member: id, to, reason }: ChangeStatus): Promise<Outcome<MemberRecord>> =>
    ports.transaction({ caller, act: 'member.status', on: `member/${id}` }, async (tx) => {
      if (reason.trim().length < 2) return refused('POOL-006');
      const member = await tx.members.forUpdate(id);
      if (!member) return refused('POOL-001');
      if (!ways[member.status].includes(to)) return refused('POOL-005', { from: member.status, to });
      tx.audit.note({ from: member.status, to });
      return ok(await standAs(ports, tx, { member, to, reason, by: caller.actor.account }));
    });

/** A member's new standing, and who decided it why; also the effect of an annual review. */
export interface Standing {
  readonly member: MemberRecord;
  readonly to: MemberStatus;
  readonly reason: string;
  readonly by: string;
}

/** Writes the new standing and its change row. */
export async function standAs(
  ports: Pick<Ports, 'ids' | 'clock'>,
  tx: Tx,
  { member, to, reason, by }: Standing,
): Promise<MemberRecord> {
  await tx.memberChanges.add({
    id: ports.ids.next('MC'),
    member: member.id,
    at: ports.clock.now(),
    by,
    what: to,
    reason,
  });
  return tx.members.save({ ...member, status: to });
}
