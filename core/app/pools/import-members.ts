import { readMemberTable, importHeads, type ImportedMember, type ImportFault } from '../../domain/pool/import-table.ts';
import type { PoolId } from '../../domain/pool/kinds.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import { sealPersonal } from './open-member.ts';
import { readCsv } from './read-csv.ts';

type Needs = Pick<Ports, 'transaction' | 'reading' | 'keyring' | 'ids' | 'clock'>;

export interface ImportMembers {
  readonly pool: PoolId;
  readonly bytes: Uint8Array;
}

/** What a file holds: rows read, and every fault with its row and column. */
export interface ImportPreview {
  readonly rows: number;
  readonly faults: readonly ImportFault[];
}

/** Reads a file and says what an import would do; stores nothing. @returns POOL-004 when it cannot be read */
export const previewImport =
  (ports: Needs) =>
  async (caller: Caller, { pool, bytes }: ImportMembers): Promise<Outcome<ImportPreview>> => {
    const rows = readCsv(bytes);
    if (!rows.ok) return rows;
    const { members, faults } = readMemberTable(pool, rows.value);
    const known = await ports.reading(caller, (tx) => knownFaults(ports, tx, members));
    return ok({ rows: Math.max(0, rows.value.length - 1), faults: [...faults, ...known] });
  };

/**
 * Imports all members of a file, or none.
 *
 * @returns how many joined, or POOL-003 with the faults in `errors`, POOL-004
 */
export const importMembers =
  (ports: Needs) =>
  (caller: Caller, { pool, bytes }: ImportMembers): Promise<Outcome<ImportPreview>> =>
    ports.transaction({ caller, act: 'pool.import', on: `pool/${pool}` }, async (tx) => {
      const rows = readCsv(bytes);
      if (!rows.ok) return rows;
      const { members, faults } = readMemberTable(pool, rows.value);
      const all = [...faults, ...(await knownFaults(ports, tx, members))];
      if (all.length > 0) return refused({ code: 'POOL-003', params: { count: all.length }, errors: all });
      for (const member of members) await join(ports, tx, { caller, pool, member });
      tx.audit.note({ joined: members.length });
      return ok({ rows: members.length, faults: [] });
    });

async function knownFaults(
  ports: Needs,
  tx: ReadShelves,
  members: readonly ImportedMember[],
): Promise<readonly ImportFault[]> {
  const lookups = members.map(({ identity }) => ports.keyring.lookup('lookup', identity));
  const known = new Set((await tx.members.list({ identityLookup: lookups }, { limit: 20_000 })).map(lookupOf));
  const logins = members.flatMap(({ account }) => (account === '' ? [] : [account]));
  const accounts = await tx.accounts.list({ login: logins }, { limit: 20_000 });
  const free = new Set(accounts.filter((one) => one.member === null && isMembers(one.roles)).map(({ login }) => login));
  return members.flatMap((member, index) => [
    ...(known.has(lookups[index] ?? '') ? [faultIn(index, importHeads.identity[0], { code: 'POOL-019' })] : []),
    ...(member.account !== '' && !free.has(member.account)
      ? [faultIn(index, importHeads.account[0], { code: 'POOL-020', params: { account: member.account } })]
      : []),
  ]);
}

const lookupOf = ({ identityLookup }: { readonly identityLookup: string }): string => identityLookup;

const isMembers = (roles: readonly string[]): boolean =>
  roles.some((role) => role === 'expert' || role === 'intermediary-lead' || role === 'supervisor');

const faultIn = (index: number, column: string, refusal: Pick<ImportFault, 'code' | 'params'>): ImportFault => ({
  row: index + 2,
  column,
  ...refusal,
  at: `${column}${index + 2}`,
});

interface Joining {
  readonly caller: Caller;
  readonly pool: PoolId;
  readonly member: ImportedMember;
}

async function join(ports: Needs, tx: Tx, { caller, pool, member }: Joining): Promise<void> {
  const id = ports.ids.next('M');
  const { name, identity, phone, account, ...plain } = member;
  await tx.members.add({
    id,
    pool,
    ...plain,
    ...sealPersonal(ports.keyring, id, { name, identity, phone }),
    identityLookup: ports.keyring.lookup('lookup', identity),
    status: 'active',
  });
  await tx.memberChanges.add({
    id: ports.ids.next('MC'),
    member: id,
    at: ports.clock.now(),
    by: caller.actor.account,
    what: 'joined',
    reason: '',
  });
  const held = account === '' ? undefined : await tx.accounts.first({ login: account });
  if (held) await tx.accounts.save({ ...held, member: id });
}
