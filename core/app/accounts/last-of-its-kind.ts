import type { RoleId } from '../../domain/policy/roles.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { Tx } from '../ports/transaction.ts';

const administrators: readonly RoleId[] = ['system-admin', 'security-admin', 'audit-admin'];

/** The first of the roles an account is to lose that nobody else could act in afterwards, among the three administrators. */
export async function lastOfItsKind(
  tx: Pick<Tx, 'accounts'>,
  account: AccountRecord,
  lost: readonly RoleId[],
): Promise<RoleId | undefined> {
  const watched = lost.filter((role) => administrators.includes(role));
  if (watched.length === 0 || account.state !== 'active') return undefined;
  const active = await tx.accounts.list({ state: 'active' }, { limit: 100_000 });
  const others = active.filter(({ id }) => id !== account.id);
  return watched.find((role) => !others.some(({ roles }) => roles.includes(role)));
}
