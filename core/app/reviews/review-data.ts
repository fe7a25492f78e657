import { hashOf } from '../../domain/hash/sha256.ts';
import { windowYears, type ReviewRule } from '../../domain/review/review-rule.ts';
import type { ReviewData } from '../../domain/review/work-record.ts';
import type { PoolId } from '../../domain/pool/kinds.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelf } from '../ports/shelf.ts';
import type { WorkRow } from '../records/pools.ts';

const pageSize = 1_000;

/** The same person in another fiscal year: work lies in the year it was done in. */
export const inYear = (caller: Caller, year: number): Caller => ({ ...caller, scope: { ...caller.scope, year } });

/** The members of a pool and their records of the years that a rule looks at, in one order everywhere. */
export async function reviewData(
  { reading }: Pick<Ports, 'reading'>,
  caller: Caller,
  { pool, rule }: { readonly pool: PoolId; readonly rule: ReviewRule },
): Promise<ReviewData> {
  const rows = await reading(caller, (tx) => tx.members.list({ pool }, { limit: 65_536 }));
  const members = rows.map(({ id, admittedOn, status }) => ({ id, admittedAt: admittedOn, status }));
  const known = new Set(members.map(({ id }) => id));
  const [from, to] = windowYears(rule);
  const work: WorkRow[] = [];
  for (let year = from; year <= to; year += 1)
    work.push(...(await reading(inYear(caller, year), (tx) => allRows(tx.workRows))));
  return { members, records: work.filter(({ member }) => known.has(member)).map(({ record }) => record) };
}

/** Every row, page by key. */
async function allRows(shelf: ReadShelf<WorkRow>): Promise<readonly WorkRow[]> {
  const rows: WorkRow[] = [];
  for (;;) {
    const after = rows.at(-1)?.id;
    const page = await shelf.list({}, { limit: pageSize, ...(after !== undefined && { after }) });
    rows.push(...page);
    if (page.length < pageSize) return rows;
  }
}

/** SHA-256 over what a run is computed from, hex. */
export const dataHashOf = (data: ReviewData): string => hashOf({ members: data.members, records: data.records });
