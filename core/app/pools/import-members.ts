import {
  faultAt,
  importHeads,
  readMemberTable,
  type ImportedMember,
  type ImportFault,
  type ReadTable,
} from '../../domain/pool/import-table.ts';
import type { PoolId } from '../../domain/pool/kinds.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
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
    const table = readMemberTable(pool, rows.value);
    const known = await ports.reading(caller, (tx) => knownFaults(ports, tx, { pool, table }));
    return ok({ rows: table.members.length, faults: [...table.faults, ...known].slice(0, mostFaults) });
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
      const table = readMemberTable(pool, rows.value);
      const all = [...table.faults, ...(await knownFaults(ports, tx, { pool, table }))];
      const count = all.length;
      if (count > 0) return refused({ code: 'POOL-003', params: { count }, errors: all.slice(0, mostFaults) });
      for (const member of table.members) await join(ports, tx, { caller, pool, member });
      tx.audit.note({ joined: table.members.length });
      return ok({ rows: table.members.length, faults: [] });
    });

/** Most wrong cells told one by one: whoever has more begins with these. */
const mostFaults = 1000;

/** The role of the accounts behind a pool's members. */
const roleOf: Readonly<Record<PoolId, RoleId>> = {
  expert: 'expert',
  intermediary: 'intermediary-lead',
  supervisor: 'supervisor',
};

interface Checked {
  readonly pool: PoolId;
  readonly table: ReadTable;
}

/** What only the store knows: who is in a pool already, and which accounts are free for this one. */
async function knownFaults(
  ports: Needs,
  tx: ReadShelves,
  { pool, table: { members, rows } }: Checked,
): Promise<readonly ImportFault[]> {
  const lookups = members.map(({ identity }) => ports.keyring.lookup('lookup', identity));
  const present = await tx.members.list({ identityLookup: lookups }, { limit: 20_000 });
  const known = new Set(present.map(({ identityLookup }) => identityLookup));
  const logins = members.flatMap(({ account }) => (account === '' ? [] : [account]));
  const accounts = await tx.accounts.list({ login: logins }, { limit: 20_000 });
  const fits = accounts.filter(({ member, roles }) => member === null && roles.includes(roleOf[pool]));
  const free = new Set(fits.map(({ login }) => login));
  return members.flatMap(({ account }, index) => {
    const row = rows[index] ?? 0;
    return [
      ...(known.has(lookups[index] ?? '') ? [faultAt({ row, column: importHeads.identity[0] }, 'POOL-019')] : []),
      ...(account !== '' && !free.has(account)
        ? [faultAt({ row, column: importHeads.account[0] }, 'POOL-020', { account })]
        : []),
    ];
  });
}

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
