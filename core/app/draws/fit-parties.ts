import type { RoleId } from '../../domain/policy/roles.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { DrawParty } from '../records/draws.ts';
import type { RoundRecord } from '../records/rounds.ts';

/** Who is to sit at the table, as the officer asks for it; `account` is an id or a login. */
export interface AskedParty {
  readonly account: string;
  readonly organisation: string;
  readonly outside: boolean;
}

const partyRoles: readonly RoleId[] = ['officer', 'supervisor', 'audit-admin'];

/** Nobody is outside because the officer says so: only a supervisor holds no other role in the house (forbidden-pairs.ts). */
const standsOutside = ({ roles }: AccountRecord): boolean => roles.includes('supervisor');

/**
 * The parties of a draw, without keys yet.
 *
 * @returns DRAW-107 (an account that cannot be a party, or twice), DRAW-113 (an insider called an outside party), DRAW-114 (fewer
 *   from outside than the round wants)
 */
export async function fitParties(
  tx: Pick<ReadShelves, 'accounts'>,
  { rules }: RoundRecord,
  asked: readonly AskedParty[],
): Promise<Outcome<readonly DrawParty[]>> {
  const named: DrawParty[] = [];
  for (const [index, party] of asked.entries()) {
    const account = (await tx.accounts.find(party.account)) ?? (await tx.accounts.first({ login: party.account }));
    const twice = account && named.some((one) => one.account === account.id);
    const refusal = whyNotParty(twice ? undefined : account, party);
    if (refusal) return refused({ ...refusal, at: `/parties/${index}` });
    if (account) named.push(partyFrom(account, party));
  }
  const given = named.filter(({ outside }) => outside).length;
  const least = rules.parties.outside;
  return given < least ? refused({ code: 'DRAW-114', params: { given, least }, at: '/parties' }) : ok(named);
}

const partyFrom = (account: AccountRecord, { organisation }: AskedParty): DrawParty => ({
  account: account.id,
  name: account.displayName,
  organisation,
  outside: standsOutside(account),
  publicKey: null,
});

/** Whether the parties still are what they were when the draw was planned: roles may have changed since. DRAW-107, DRAW-113. */
export async function whyNoLongerParties(
  tx: Pick<ReadShelves, 'accounts'>,
  parties: readonly DrawParty[],
): Promise<Refusal | undefined> {
  for (const { account, name, outside } of parties) {
    const refusal = whyNotParty(await tx.accounts.find(account), { account: name, outside });
    if (refusal) return refusal;
  }
  return undefined;
}

function whyNotParty(
  account: AccountRecord | undefined,
  { account: key, outside }: Pick<AskedParty, 'account' | 'outside'>,
): Refusal | undefined {
  const maySit = account?.state === 'active' && account.roles.some((role) => partyRoles.includes(role));
  if (!maySit) return { code: 'DRAW-107', params: { account: key } };
  return outside && !standsOutside(account) ? { code: 'DRAW-113', params: { account: key } } : undefined;
}
