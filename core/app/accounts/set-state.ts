import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { endSessions } from './end-sessions.ts';
import { lastOfItsKind } from './last-of-its-kind.ts';

/** In use or not, over the version that was read. */
export interface SetState {
  readonly account: string;
  readonly state: AccountRecord['state'];
  readonly version: number;
}

/**
 * Takes an account out of use, or back in; out of use, its sessions and tokens end at once. Refused: ACCT-043 unknown,
 * ACCT-033 one's own, HTTP-412 changed meanwhile, ACCT-036 the last administrator of a kind.
 *
 * @source ASVS 5.0.0 7.4.2
 */
export const setState =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, command: SetState): Promise<Outcome<AccountRecord>> =>
    ports.transaction({ caller, act: 'account.set-state', on: `account/${command.account}` }, async (tx) => {
      const account = await tx.accounts.forUpdate(command.account);
      if (!account) return refused('ACCT-043');
      if (account.id === caller.actor.account) return refused('ACCT-033');
      if (account.version !== command.version) return refused('HTTP-412');
      tx.audit.note({ state: command.state });
      if (command.state === 'disabled') {
        const last = await lastOfItsKind(tx, account, account.roles);
        if (last !== undefined) return refused('ACCT-036', { role: last });
        await endSessions(tx, account.id);
        for (const { id } of await tx.apiTokens.list({ account: account.id })) await tx.apiTokens.remove(id);
      }
      return ok(await tx.accounts.save({ ...account, state: command.state }));
    });
