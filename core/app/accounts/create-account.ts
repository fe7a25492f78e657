import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { oneTimePassword } from './one-time-password.ts';

export interface CreateAccount {
  readonly login: string;
  readonly displayName: string;
  readonly unit: string | null;
}

export interface CreatedAccount {
  readonly account: AccountRecord;
  /** Told this once; it must be changed at the first sign-in. */
  readonly password: string;
}

/** Opens an account without any role: somebody else grants those. ACCT-030 name taken, ACCT-031 unknown unit. */
export const createAccount =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'chance' | 'ids' | 'passwords'>) =>
  async (caller: Caller, command: CreateAccount): Promise<Outcome<CreatedAccount>> => {
    const password = oneTimePassword(ports.chance);
    const passwordHash = await ports.passwords.hash(password);
    const id = ports.ids.next('account');
    return ports.transaction({ caller, act: 'account.create', on: `account/${id}` }, async (tx) => {
      const { login, displayName, unit } = command;
      if (await tx.accounts.first({ login })) return refused({ code: 'ACCT-030', params: { login }, at: '/login' });
      if (unit !== null && !(await tx.units.find(unit))) return refused({ code: 'ACCT-031', at: '/unit' });
      const now = ports.clock.now();
      const account = await tx.accounts.add({
        id,
        login,
        displayName,
        passwordHash,
        mustChangePassword: true,
        roles: [],
        unit,
        member: null,
        state: 'active',
        createdBy: caller.actor.account,
        createdAt: now,
        passwordChangedAt: now,
        signedInAt: 0,
      });
      return ok({ account, password });
    });
  };
