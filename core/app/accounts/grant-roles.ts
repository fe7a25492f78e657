import { forbiddenPairIn } from '../../domain/policy/forbidden-pairs.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { endSessions } from './end-sessions.ts';
import { lastOfItsKind } from './last-of-its-kind.ts';

/** All roles an account has from now on, over the version that was read. */
export interface GrantRoles {
  readonly account: string;
  readonly roles: readonly RoleId[];
  readonly version: number;
}

/**
 * Sets the roles of an account; its sessions end. Refused: ACCT-043 unknown, ACCT-033 one's own, ACCT-032 an account one has
 * opened oneself, HTTP-412 changed meanwhile, ACCT-034 a forbidden pair, ACCT-035 the department role without a unit,
 * ACCT-036 the last administrator of a kind.
 */
export const grantRoles =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, command: GrantRoles): Promise<Outcome<AccountRecord>> =>
    ports.transaction({ caller, act: 'account.grant-roles', on: `account/${command.account}` }, async (tx) => {
      const account = await tx.accounts.forUpdate(command.account);
      if (!account) return refused('ACCT-043');
      const refusal = whyNotGrant(caller, account, command);
      if (refusal) return refused(refusal);
      const lost = account.roles.filter((role) => !command.roles.includes(role));
      const last = await lastOfItsKind(tx, account, lost);
      if (last !== undefined) return refused('ACCT-036', { role: last });

      tx.audit.note({ before: account.roles, after: command.roles });
      await endSessions(tx, account.id);
      await tx.outbox.send({
        to: account.id,
        text: 'notice.account.roles',
        params: { roles: command.roles.join(', ') },
      });
      return ok(await tx.accounts.save({ ...account, roles: command.roles }));
    });

function whyNotGrant({ actor }: Caller, account: AccountRecord, command: GrantRoles): Refusal | undefined {
  if (account.id === actor.account) return { code: 'ACCT-033' };
  if (account.createdBy === actor.account) return { code: 'ACCT-032' };
  if (account.version !== command.version) return { code: 'HTTP-412' };
  const pair = forbiddenPairIn(command.roles);
  if (pair) return { code: 'ACCT-034', params: { one: pair.roles[0], other: pair.roles[1] }, at: '/roles' };
  if (command.roles.includes('department') && account.unit === null) return { code: 'ACCT-035', at: '/roles' };
  return undefined;
}
