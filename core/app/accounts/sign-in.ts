import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AccountRecord, SessionRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { absoluteEnd } from './recognise.ts';
import { newSecret, secretId } from './secret.ts';
import type { SecurityProfile } from './security-profile.ts';
import { countTry, nameRow } from './throttle.ts';

type Needs = Pick<Ports, 'transaction' | 'reading' | 'upkeep' | 'keyring' | 'passwords' | 'clock' | 'chance'>;

/** A name and a password from an address; `earlier` is the session the browser still shows. */
export interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly earlier: string | undefined;
}

/** A session was opened: the secret for the cookie, and its rows. */
export interface SignedIn {
  readonly secret: string;
  readonly session: SessionRecord;
  readonly account: AccountRecord;
}

/**
 * Opens a session. Whether the account exists is told neither by the answer nor by the work done: ACCT-001 for every wrong
 * pair, disabled account or account without a role; ACCT-002 when name or address has used up its tries.
 *
 * @source ASVS 5.0.0 6.3.1, 6.3.8, 7.2.4 (a new session at each sign-in)
 */
export const signIn = (ports: Needs, profile: SecurityProfile) => {
  const hashOfNobody = onceMade(() => ports.passwords.hash(newSecret(ports.chance, 'nobody')));
  return async (visitor: Caller, command: SignIn): Promise<Outcome<SignedIn>> => {
    const { bureau } = visitor.scope;
    const act = { caller: visitor, act: 'session.open', on: 'session' };
    const mayTry = await countTry(ports, profile)({ bureau, ...command });
    if (!mayTry)
      return ports.transaction(act, () =>
        Promise.resolve(refused('ACCT-002', { minutes: profile.signIn.windowMinutes })),
      );

    const found = await ports.reading(visitor, (tx) => tx.accounts.first({ login: command.login }));
    const nobody = await hashOfNobody();
    const right = await ports.passwords.verify(found?.passwordHash ?? nobody, command.password);
    const secret = newSecret(ports.chance, bureau);
    return ports.transaction(act, async (tx) => {
      if (!right || !found) return refused('ACCT-001');
      const account = await tx.accounts.forUpdate(found.id);
      const role = account?.roles[0];
      // A password changed meanwhile is not the one that was checked.
      const same = account?.passwordHash === found.passwordHash;
      if (!same || role === undefined || account?.state !== 'active') return refused('ACCT-001');

      const now = ports.clock.now();
      const house = await tx.bureaus.get(bureau);
      if (command.earlier !== undefined) await tx.sessions.remove(command.earlier);
      await tx.throttles.remove(nameRow(ports, command));
      const session = await tx.sessions.add({
        id: secretId(secret),
        account: account.id,
        role,
        workYear: house.currentYear,
        createdAt: now,
        seenAt: now,
        expiresAt: absoluteEnd(profile, now),
      });
      tx.audit.note({ account: account.id, role });
      return ok({ secret, session, account: await tx.accounts.save({ ...account, signedInAt: now }) });
    });
  };
};

function onceMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
