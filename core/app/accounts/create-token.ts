import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { ApiTokenRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { newSecret, secretId } from './secret.ts';
import { day, type SecurityProfile } from './security-profile.ts';

export interface CreatedToken {
  readonly token: ApiTokenRecord;
  /** Told this once; only its hash is kept. */
  readonly secret: string;
}

/** A personal token for programs, acting in the present role. ACCT-040 too long a life, ACCT-041 too many tokens. */
export const createToken =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'chance'>, profile: SecurityProfile) =>
  (caller: Caller, wanted: { readonly label: string; readonly days: number }): Promise<Outcome<CreatedToken>> =>
    ports.transaction({ caller, act: 'token.create', on: `account/${caller.actor.account}` }, async (tx) => {
      const { maximumDays, perAccount } = profile.token;
      if (wanted.days > maximumDays)
        return refused({ code: 'ACCT-040', params: { maximum: maximumDays }, at: '/days' });
      const { account, role } = caller.actor;
      if ((await tx.apiTokens.count({ account })) >= perAccount) return refused('ACCT-041', { maximum: perAccount });
      const now = ports.clock.now();
      const secret = newSecret(ports.chance, caller.scope.bureau);
      const life = { createdAt: now, expiresAt: now + wanted.days * day, usedAt: 0 };
      const token = await tx.apiTokens.add({ id: secretId(secret), account, role, label: wanted.label, ...life });
      tx.audit.note({ role, days: wanted.days });
      return ok({ token, secret });
    });
