import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

/** Ends one of the caller's own tokens at once; ACCT-042 for every other. */
export const revokeToken =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, id: string): Promise<Outcome<undefined>> =>
    ports.transaction({ caller, act: 'token.revoke', on: `account/${caller.actor.account}` }, async (tx) => {
      const token = await tx.apiTokens.find(id);
      if (token?.account !== caller.actor.account) return refused('ACCT-042');
      await tx.apiTokens.remove(id);
      return ok(undefined);
    });
