import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { standing } from '../ports/scope.ts';
import type { New } from '../ports/shelf.ts';
import { oneTimePassword } from './one-time-password.ts';

/** The bureau to begin with. */
export interface Initialise {
  readonly bureau: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly year: number;
}

/** The three administrators and their one-time passwords, told this once. */
export interface FirstSignIn {
  readonly login: string;
  readonly password: string;
}

const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const satisfies readonly RoleId[];

/**
 * Creates a bureau with one account for each of the three administrators, in one transaction; everything else they do by the
 * ordinary rules. SET-012 when the bureau is there.
 */
export const initialise =
  (ports: Pick<Ports, 'transaction' | 'passwords' | 'clock' | 'chance' | 'ids'>) =>
  async (command: Initialise): Promise<Outcome<readonly FirstSignIn[]>> => {
    const { bureau, nameZh, nameEn, year } = command;
    const machine: Caller = { scope: { bureau, year: standing }, actor: { account: 'machine', role: 'machine' } };
    const signIns = administrators.map((login) => ({ login, password: oneTimePassword(ports.chance) }));
    const rows = await Promise.all(signIns.map((signIn) => administrator(ports, signIn)));
    return ports.transaction({ caller: machine, act: 'bureau.initialise', on: `bureau/${bureau}` }, async (tx) => {
      if (await tx.bureaus.find(bureau)) return refused('SET-012', { bureau });
      await tx.bureaus.add({ id: bureau, nameZh, nameEn, currentYear: year, demo: false });
      await tx.accounts.addAll(rows);
      return ok(signIns);
    });
  };

async function administrator(
  ports: Pick<Ports, 'passwords' | 'clock' | 'ids'>,
  { login, password }: { readonly login: (typeof administrators)[number]; readonly password: string },
): Promise<New<AccountRecord>> {
  const now = ports.clock.now();
  return {
    id: ports.ids.next('account'),
    login,
    displayName: login,
    passwordHash: await ports.passwords.hash(password),
    mustChangePassword: true,
    roles: [login],
    unit: null,
    member: null,
    state: 'active',
    createdBy: 'machine',
    createdAt: now,
    passwordChangedAt: now,
    signedInAt: 0,
  };
}
