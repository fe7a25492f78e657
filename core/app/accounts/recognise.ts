import type { AccountRecord, ApiTokenRecord, SessionRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { standing } from '../ports/scope.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import { bureauOf, secretId } from './secret.ts';
import { passwordDue } from './password-due.ts';
import { hour, minute, type SecurityProfile } from './security-profile.ts';

/** Whoever a secret belongs to, as far as it is still good. */
export interface Recognised {
  readonly caller: Caller;
  readonly credential: { readonly kind: 'session' | 'token' | 'ticket'; readonly id: string };
  /** What a ticket is good for. */
  readonly ticket?: { readonly tasks: readonly string[]; readonly origins: readonly string[] };
  readonly mustChangePassword: boolean;
}

type Needs = Pick<Ports, 'reading' | 'upkeep' | 'clock'>;

/** Somebody who has not signed in, in no year. */
export const visitorIn = (bureau: string): Caller => ({
  scope: { bureau, year: standing },
  actor: { account: 'visitor', role: 'visitor' },
});

/** Somebody who has not signed in, in the bureau's current year. */
export async function visitor(ports: Pick<Ports, 'reading'>, bureau: string): Promise<Caller> {
  const nobody = visitorIn(bureau);
  const found = await ports.reading(nobody, (tx) => tx.bureaus.find(bureau));
  return { ...nobody, scope: { bureau, year: found?.currentYear ?? standing } };
}

/**
 * The caller behind the secret of a session cookie: unknown once the session is idle too long, over its absolute limit, or
 * the account is disabled or lost the role.
 */
export const recogniseSession =
  (ports: Needs, profile: SecurityProfile) =>
  async (secret: string): Promise<Recognised | undefined> => {
    const found = await lookUp(ports, secret, (tx, id) => tx.sessions.find(id));
    if (!found) return undefined;
    const { row: session, account, bureau } = found;
    const now = ports.clock.now();
    const idle = now - session.seenAt >= profile.session.idleMinutes * minute;
    if (idle || now >= session.expiresAt || !mayAct(account, session.role)) return undefined;

    if (now - session.seenAt >= profile.session.seenEverySeconds * 1000) await seen(ports, bureau, session.id);
    const due = passwordDue(account, profile, now);
    return recognised({
      bureau,
      year: session.workYear,
      account,
      role: session.role,
      kind: 'session',
      id: session.id,
      due,
    });
  };

/** The caller behind a personal token, in the bureau's current year or the one asked for. */
export const recogniseToken =
  (ports: Needs, profile: SecurityProfile) =>
  async (secret: string, year?: number): Promise<Recognised | undefined> => {
    const found = await lookUp(ports, secret, (tx, id) => tx.apiTokens.find(id));
    if (!found) return undefined;
    const { row: token, account, bureau, currentYear } = found;
    const now = ports.clock.now();
    if (now >= token.expiresAt || !mayAct(account, token.role)) return undefined;

    if (now - token.usedAt >= profile.session.seenEverySeconds * 1000) await used(ports, bureau, token.id);
    const due = account.mustChangePassword;
    return recognised({
      bureau,
      year: year ?? currentYear,
      account,
      role: token.role,
      kind: 'token',
      id: token.id,
      due,
    });
  };

/** When a session begun now ends at the latest. */
export const absoluteEnd = (profile: SecurityProfile, now: number): number =>
  now + profile.session.absoluteHours * hour;

interface Found<R> {
  readonly bureau: string;
  readonly row: R;
  readonly account: AccountRecord;
  readonly currentYear: number;
}

async function lookUp<R extends SessionRecord | ApiTokenRecord>(
  ports: Needs,
  secret: string,
  find: (tx: ReadShelves, id: string) => Promise<R | undefined>,
): Promise<Found<R> | undefined> {
  const bureau = bureauOf(secret);
  if (bureau === undefined) return undefined;
  return ports.reading(machineIn(bureau), async (tx) => {
    const row = await find(tx, secretId(secret));
    const account = row && (await tx.accounts.find(row.account));
    if (!account) return undefined;
    const house = await tx.bureaus.get(bureau);
    return { bureau, row, account, currentYear: house.currentYear };
  });
}

const machineIn = (bureau: string): Caller => ({
  scope: { bureau, year: standing },
  actor: { account: 'machine', role: 'machine' },
});

const mayAct = (account: AccountRecord, role: SessionRecord['role']): boolean =>
  account.state === 'active' && account.roles.includes(role);

interface Facts {
  readonly bureau: string;
  readonly year: number;
  readonly account: AccountRecord;
  readonly role: SessionRecord['role'];
  readonly kind: 'session' | 'token';
  readonly id: string;
  readonly due: boolean;
}

const recognised = ({ bureau, year, account, role, kind, id, due }: Facts): Recognised => ({
  caller: {
    scope: { bureau, year },
    actor: {
      account: account.id,
      role,
      ...(account.member !== null && { member: account.member }),
      ...(account.unit !== null && { unit: account.unit }),
    },
  },
  credential: { kind, id },
  mustChangePassword: due,
});

const seen = (ports: Needs, bureau: string, id: string): Promise<void> =>
  ports.upkeep({ bureau, year: standing }, async (tx) => {
    const session = await tx.sessions.forUpdate(id);
    if (session) await tx.sessions.save({ ...session, seenAt: ports.clock.now() });
  });

const used = (ports: Needs, bureau: string, id: string): Promise<void> =>
  ports.upkeep({ bureau, year: standing }, async (tx) => {
    const token = await tx.apiTokens.forUpdate(id);
    if (token) await tx.apiTokens.save({ ...token, usedAt: ports.clock.now() });
  });
