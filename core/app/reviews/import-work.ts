import { hashOf } from '../../domain/hash/sha256.ts';
import type { WorkRecord } from '../../domain/review/work-record.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import { inYear } from './review-data.ts';

export interface ImportWork {
  readonly year: number;
  readonly records: readonly WorkRecord[];
}

/** How many records came in, and how many were on file already. */
export interface ImportedWork {
  readonly added: number;
  readonly known: number;
}

/**
 * Takes in work of a year that was not done on this platform, and training and findings of any year: all or nothing. The same
 * record twice counts once.
 *
 * @returns REVIEW-018 (another year's record), REVIEW-019 (unknown member), REVIEW-020 (tasks of a year that has rounds here),
 *   REVIEW-021 (the year's review has been run)
 */
export const importWork =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, { year, records }: ImportWork): Promise<Outcome<ImportedWork>> =>
    ports.transaction({ caller: inYear(caller, year), act: 'review.import', on: `work/${year}` }, async (tx) => {
      const refusal = await whyNotImport(tx, { year, records });
      if (refusal) return refused(refusal);
      const rows = new Map(records.map((record) => [idOf(record), record] as const));
      const known = new Set((await tx.workRows.list({ id: [...rows.keys()] }, { limit: 65_536 })).map(({ id }) => id));
      const fresh = [...rows].filter(([id]) => !known.has(id));
      await tx.workRows.addAll(fresh.map(([id, record]) => ({ id, member: record.member, kind: record.kind, record })));
      tx.audit.note({ added: fresh.length });
      return ok({ added: fresh.length, known: records.length - fresh.length });
    });

/** A record's own name: what it says. */
const idOf = (record: WorkRecord): string => `work-${hashOf(record).slice(0, 32)}`;

async function whyNotImport(
  tx: Pick<ReadShelves, 'members' | 'rounds' | 'reviews'>,
  { year, records }: ImportWork,
): Promise<Refusal | undefined> {
  const other = records.findIndex((record) => record.year !== year);
  if (other >= 0) return { code: 'REVIEW-018', at: `/records/${other}/year`, params: { year } };
  const people = await tx.members.list({ id: [...new Set(records.map(({ member }) => member))] }, { limit: 65_536 });
  const pools = new Map(people.map(({ id, pool }) => [id, pool]));
  const stranger = records.findIndex(({ member }) => !pools.has(member));
  if (stranger >= 0)
    return {
      code: 'REVIEW-019',
      at: `/records/${stranger}/member`,
      params: { member: records[stranger]?.member ?? '' },
    };
  if (records.some(({ kind }) => kind === 'task') && (await tx.rounds.count()) > 0)
    return { code: 'REVIEW-020', params: { year } };
  const run = await tx.reviews.list({
    ofYear: year,
    pool: [...new Set(pools.values())],
    state: ['computed', 'closed'],
  });
  return run.length > 0 ? { code: 'REVIEW-021', params: { year } } : undefined;
}
