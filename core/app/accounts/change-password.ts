import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { endSessions } from './end-sessions.ts';
import { passwordFlaws } from './password-rules.ts';
import type { SecurityProfile } from './security-profile.ts';
import { countTry } from './throttle.ts';

type Needs = Pick<Ports, 'transaction' | 'reading' | 'upkeep' | 'passwords' | 'keyring' | 'clock'>;

export interface ChangePassword {
  readonly current: string;
  readonly next: string;
  readonly address: string;
  /** Stays open; every other session of the account ends. */
  readonly session: string;
}

/**
 * Sets a new password that keeps the profile's rules. ACCT-002 too many tries, ACCT-025 wrong present password, ACCT-024 the
 * same again, ACCT-020 to ACCT-023 rules broken, all of them listed.
 *
 * @source ASVS 5.0.0 6.2.2, 6.2.3, 7.4.3
 */
export const changePassword =
  (ports: Needs, profile: SecurityProfile) =>
  async (caller: Caller, command: ChangePassword): Promise<Outcome<undefined>> => {
    const act = { caller, act: 'account.change-password', on: `account/${caller.actor.account}` };
    const account = await ports.reading(caller, (tx) => tx.accounts.get(caller.actor.account));
    const tryer = { bureau: caller.scope.bureau, login: account.login, address: command.address };
    const mayTry = await countTry(ports, profile)(tryer);
    const right = mayTry && (await ports.passwords.verify(account.passwordHash, command.current));
    const flaws = passwordFlaws(command.next, account, profile.password);
    const fresh = right && flaws.length === 0 ? await ports.passwords.hash(command.next) : '';

    return ports.transaction(act, async (tx) => {
      if (!mayTry) return refused('ACCT-002', { minutes: profile.signIn.windowMinutes });
      if (!right) return refused({ code: 'ACCT-025', at: '/current' });
      if (command.next === command.current) return refused({ code: 'ACCT-024', at: '/next' });
      if (flaws[0]) return refused({ ...flaws[0], errors: flaws });
      const row = await tx.accounts.forUpdate(account.id);
      if (row?.passwordHash !== account.passwordHash) return refused('ACCT-012');
      const changed = { passwordHash: fresh, mustChangePassword: false, passwordChangedAt: ports.clock.now() };
      await tx.accounts.save({ ...row, ...changed });
      await endSessions(tx, account.id, command.session);
      return ok(undefined);
    });
  };
