import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AccountRecord, BureauRecord, UnitRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { passwordDue } from './password-due.ts';
import type { SecurityProfile } from './security-profile.ts';

/** Everything the frame of the screens shows about who is signed in. */
export interface SessionFacts {
  readonly caller: Caller;
  readonly account: AccountRecord;
  readonly bureau: BureauRecord;
  readonly unit: UnitRecord | undefined;
  readonly mustChangePassword: boolean;
  readonly expiresAt: number;
}

/** Row of the session or token by which the caller was recognised. */
export interface CredentialId {
  readonly kind: 'session' | 'token' | 'ticket';
  readonly id: string;
}

/** Who the caller is; ACCT-012 when the session ended meanwhile. */
export const describeSession =
  (ports: Pick<Ports, 'reading' | 'clock'>, profile: SecurityProfile) =>
  (caller: Caller, { kind, id }: CredentialId): Promise<Outcome<SessionFacts>> =>
    ports.reading(caller, async (tx) => {
      const row = kind === 'session' ? await tx.sessions.find(id) : await tx.apiTokens.find(id);
      if (!row) return refused('ACCT-012');
      const account = await tx.accounts.get(caller.actor.account);
      const bureau = await tx.bureaus.get(caller.scope.bureau);
      const unit = account.unit === null ? undefined : await tx.units.find(account.unit);
      const mustChangePassword = passwordDue(account, profile, ports.clock.now());
      return ok({ caller, account, bureau, unit, mustChangePassword, expiresAt: row.expiresAt });
    });
