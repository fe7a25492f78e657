import type { RoleId } from '../../domain/policy/roles.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { newSecret, secretId } from './secret.ts';

/** The cookie of the renewed session. */
export interface Renewed {
  readonly secret: string;
  /** Row of the new session. */
  readonly session: string;
  readonly caller: Caller;
}

/**
 * Acts on in another of the account's roles, in a renewed session that ends when the old one would have. A role the account
 * does not have is refused (ACCT-003).
 *
 * @source ASVS 5.0.0 7.2.4: a new session when the rights change
 */
export const switchRole =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'chance'>) =>
  (caller: Caller, session: string, role: RoleId): Promise<Outcome<Renewed>> =>
    ports.transaction({ caller, act: 'session.switch-role', on: 'session' }, async (tx) => {
      const account = await tx.accounts.get(caller.actor.account);
      if (!account.roles.includes(role)) return refused('ACCT-003');
      const secret = newSecret(ports.chance, caller.scope.bureau);
      const row = await tx.sessions.forUpdate(session);
      if (!row) return refused('ACCT-012');
      const { version: _, ...old } = row;
      await tx.sessions.remove(session);
      const renewed = await tx.sessions.add({ ...old, id: secretId(secret), role, seenAt: ports.clock.now() });
      tx.audit.note({ role });
      return ok({ secret, session: renewed.id, caller: { ...caller, actor: { ...caller.actor, role } } });
    });
