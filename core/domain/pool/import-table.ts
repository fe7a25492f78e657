import type { Refusal } from '../refusal.ts';
import { cellFaults, readCell } from './import-cells.ts';
import { fieldOf, importFields, importHeads, type Field, type ImportedMember } from './import-heads.ts';
import { poolIds, type PoolId } from './kinds.ts';

export { importHeads, type ImportedMember };

/** A cell that cannot be taken: row as a spreadsheet counts it (head is 1), head of the column, and why. */
export interface ImportFault extends Refusal {
  readonly row: number;
  readonly column: string;
}

/** The members of a table with the rows they stand in, and every fault of it. */
export interface ReadTable {
  readonly members: readonly ImportedMember[];
  /** Row of each member. */
  readonly rows: readonly number[];
  readonly faults: readonly ImportFault[];
}

/**
 * Reads a table of members, head row first; lines without any text are passed over. Columns may come in any order; unknown and
 * repeated ones are a fault, and so are cells beyond the heads, so that nothing is lost or moved silently.
 */
export function readMemberTable(pool: PoolId, lines: readonly (readonly string[])[]): ReadTable {
  const [heads = [], ...body] = lines;
  const columns = heads.map((head) => fieldOf(head));
  const faults = headFaults(heads, columns);
  if (faults.length > 0) return { members: [], rows: [], faults };

  const filled = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const placed = filled.map(({ cells, row }) => ({ row, member: memberOf(columns, cells) }));
  return {
    members: placed.map(({ member }) => member),
    rows: placed.map(({ row }) => row),
    faults: [
      ...filled.flatMap(({ cells, row }) =>
        isTooLong(cells, heads) ? [faultAt({ row, column: '' }, 'POOL-024')] : [],
      ),
      ...placed.flatMap(({ member, row }) =>
        cellFaults(pool, member).map(({ field, code, params }) =>
          faultAt({ row, column: importHeads[field][0] }, code, params),
        ),
      ),
      ...twice(placed, 'identity', 'POOL-017'),
      ...twice(placed, 'account', 'POOL-022'),
    ],
  };
}

function headFaults(heads: readonly string[], columns: readonly (Field | undefined)[]): readonly ImportFault[] {
  const strange = heads.flatMap((head, index) => {
    const field = columns[index];
    if (field === undefined) return [faultAt({ row: 1, column: head }, 'POOL-010', { head })];
    return columns.indexOf(field) < index ? [faultAt({ row: 1, column: head }, 'POOL-023', { head })] : [];
  });
  const missing = importFields
    .filter((field) => field !== 'account' && !columns.includes(field))
    .map((field) => importHeads[field][0])
    .map((head) => faultAt({ row: 1, column: head }, 'POOL-011', { head }));
  return [...strange, ...missing];
}

function memberOf(columns: readonly (Field | undefined)[], cells: readonly string[]): ImportedMember {
  const member = Object.fromEntries(importFields.map((field) => [field, ''])) as Record<Field, string>;
  columns.forEach((field, index) => {
    if (field !== undefined) member[field] = readCell(field, cells[index] ?? '');
  });
  return member;
}

const isTooLong = (cells: readonly string[], heads: readonly string[]): boolean =>
  cells.slice(heads.length).some((cell) => cell.trim() !== '');

interface Placed {
  readonly row: number;
  readonly member: ImportedMember;
}

/** Rows whose cell in a column stands in an earlier row already. */
function twice(placed: readonly Placed[], field: Field, code: string): readonly ImportFault[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ row, member }) => {
    const cell = member[field];
    const earlier = first.get(cell);
    if (earlier === undefined) first.set(cell, row);
    return earlier === undefined || cell === ''
      ? []
      : [faultAt({ row, column: importHeads[field][0] }, code, { row: earlier })];
  });
}

/** A fault of a cell; an empty column means the whole row. */
export const faultAt = (
  { row, column }: Pick<ImportFault, 'row' | 'column'>,
  code: string,
  params: Refusal['params'] = {},
): ImportFault => ({ row, column, code, at: `${column}${row}`, params: { ...params } });

export const isPool = (text: string): text is PoolId => (poolIds as readonly string[]).includes(text);
