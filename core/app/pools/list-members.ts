import { maskName, maskPhone } from '../../domain/pool/mask.ts';
import type { PoolId } from '../../domain/pool/kinds.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Page } from '../ports/shelf.ts';
import type { MemberChangeRecord, MemberRecord } from '../records/pools.ts';
import { openPersonal, type PersonalData } from './open-member.ts';

type Needs = Pick<Ports, 'reading' | 'keyring'>;

/** A member as most roles see it: name and phone masked, identity not at all. */
export interface MaskedMember {
  readonly member: MemberRecord;
  readonly name: string;
  readonly phone: string;
}

/** Members of one pool, a page at a time. */
export const listMembers =
  (ports: Needs) =>
  (caller: Caller, pool: PoolId, page: Page): Promise<Outcome<readonly MaskedMember[]>> =>
    ports.reading(caller, async (tx) =>
      ok((await tx.members.list({ pool }, page)).map((member) => masked(ports, member))),
    );

/** One member, masked, with every change of standing, newest first; or POOL-001. */
export const readMember =
  (ports: Needs) =>
  (caller: Caller, id: string): Promise<Outcome<MaskedMember & { readonly changes: readonly MemberChangeRecord[] }>> =>
    ports.reading(caller, async (tx) => {
      const member = await tx.members.find(id);
      if (!member) return refused('POOL-001');
      const changes = await tx.memberChanges.list({ member: id });
      return ok({ ...masked(ports, member), changes: changes.toSorted((a, b) => b.at - a.at) });
    });

/** One member in clear, for a stated purpose: the look itself is an event in the log. POOL-001, POOL-006. */
export const unmaskMember =
  (ports: Pick<Ports, 'transaction' | 'keyring'>) =>
  (caller: Caller, id: string, purpose: string): Promise<Outcome<PersonalData>> =>
    ports.transaction({ caller, act: 'member.unmask', on: `member/${id}` }, async (tx) => {
      if (purpose.trim().length < 2) return refused('POOL-006');
      const member = await tx.members.find(id);
      if (!member) return refused('POOL-001');
      tx.audit.note({ purpose });
      return ok(openPersonal(ports.keyring, member));
    });

function masked(ports: Needs, member: MemberRecord): MaskedMember {
  const { name, phone } = openPersonal(ports.keyring, member);
  return { member, name: maskName(name, member.pool === 'intermediary'), phone: maskPhone(phone) };
}
