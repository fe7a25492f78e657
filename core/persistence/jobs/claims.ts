import type { Scope } from '../../app/ports/scope.ts';
import { inTransaction, type Base } from '../database-work.ts';
import type { Connection } from '../connection.ts';
import { jobs, type JobRow } from '../entities/jobs.ts';
import { decodeRow } from '../row-codec.ts';
import { RowShelf } from '../row-shelf.ts';

/** A job this runner holds: as it was written when it was claimed. */
export interface Claimed {
  readonly scope: Scope;
  readonly row: JobRow;
}

interface Lease {
  readonly owner: string;
  readonly now: number;
  readonly until: number;
  readonly limit: number;
  /** A job claimed this often without an end killed its runner each time. */
  readonly attempts: number;
}

/** Takes jobs of the kinds that are due and that nobody works on; they are ours until the lease ends. */
export async function claimDue(base: Base, kinds: readonly string[], lease: Lease): Promise<readonly Claimed[]> {
  if (kinds.length === 0) return [];
  return inTransaction(base, async (connection) => {
    const due = await dueJobs(connection, kinds, lease);
    const claimed: Claimed[] = [];
    for (const { scope, row } of due) {
      const spent = row.attempts >= lease.attempts;
      const held = { leaseOwner: lease.owner, leaseUntil: lease.until, attempts: row.attempts + 1 };
      const dead = { leaseOwner: null, dead: true, lastCode: 'JOB-002' };
      const saved = await shelfIn(connection, scope).save({ ...row, ...(spent ? dead : held) });
      if (!spent) claimed.push({ scope, row: saved });
    }
    return { keep: true, value: claimed };
  });
}

/** Removes a job that is done, unless it was planned anew meanwhile. */
export const dropDone = (base: Base, { scope, row }: Claimed): Promise<void> =>
  ifUnchanged(base, { scope, row }, (connection) => shelfIn(connection, scope).remove(row.id));

/** Lets a failed job come again later, or lays it aside for a person. */
export const putOff = (
  base: Base,
  { scope, row }: Claimed,
  { due, dead, code }: { readonly due: number; readonly dead: boolean; readonly code: string },
): Promise<void> =>
  ifUnchanged(base, { scope, row }, async (connection) => {
    const free = { leaseOwner: null, leaseUntil: 0, lastCode: code };
    await shelfIn(connection, scope).save({ ...row, ...free, due, dead });
  });

async function ifUnchanged(base: Base, { scope, row }: Claimed, write: (connection: Connection) => Promise<void>) {
  await inTransaction(base, async (connection) => {
    const present = await shelfIn(connection, scope).forUpdate(row.id);
    if (present?.version === row.version) await write(connection);
    return { keep: true, value: undefined };
  });
}

async function dueJobs(
  connection: Connection,
  kinds: readonly string[],
  { now, limit }: Lease,
): Promise<readonly Claimed[]> {
  const rows = await connection.run((database) => {
    const due = database
      .selectFrom(jobs.name)
      .selectAll()
      .where('due', '<=', now)
      .where('dead', '=', 0)
      .where('lease_until', '<=', now)
      .where('kind', 'in', kinds)
      .orderBy('due')
      .orderBy('bureau')
      .orderBy('year')
      .orderBy('id')
      .limit(limit);
    // Another process that looks for work at the same moment takes others.
    return (connection.dialect === 'postgresql' ? due.forUpdate().skipLocked() : due).execute();
  });
  return rows.map((row) => ({
    scope: { bureau: String(row['bureau']), year: Number(row['year']) },
    row: decodeRow(jobs, row),
  }));
}

const shelfIn = (connection: Connection, scope: Scope) =>
  new RowShelf({ kind: 'jobs', table: jobs, scope, connection });
