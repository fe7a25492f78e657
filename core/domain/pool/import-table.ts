import type { Refusal } from '../refusal.ts';
import { poolIds, strata, titleLevels, type PoolId } from './kinds.ts';
import { isIdentity } from './identity-code.ts';

/** A member as a table states it; nothing is encrypted yet. */
export interface ImportedMember {
  readonly name: string;
  readonly identity: string;
  readonly employer: string;
  readonly employerCode: string;
  readonly title: string;
  readonly level: string;
  readonly stratum: string;
  readonly specialty: string;
  readonly phone: string;
  readonly admittedOn: string;
  /** Login of the member's account; empty when there is none. */
  readonly account: string;
}

type Field = keyof ImportedMember;

/** Heads of the table in both languages; the first one is the template's. */
export const importHeads: Readonly<Record<Field, readonly [string, string]>> = {
  name: ['姓名', 'name'],
  identity: ['证件号码', 'identity'],
  employer: ['工作单位', 'employer'],
  employerCode: ['单位代码', 'employerCode'],
  title: ['职称', 'title'],
  level: ['级别', 'level'],
  stratum: ['专业组', 'stratum'],
  specialty: ['专业', 'specialty'],
  phone: ['联系电话', 'phone'],
  admittedOn: ['入库日期', 'admittedOn'],
  account: ['账号', 'account'],
};

const words: Readonly<Record<string, string>> = {
  业务: 'business',
  管理: 'management',
  财务: 'finance',
  正高: 'senior',
  副高: 'associate',
  中级: 'middle',
  其他: 'other',
};

/** A cell that cannot be taken: row as a spreadsheet counts it (head is 1), head of the column, and why. */
export interface ImportFault extends Refusal {
  readonly row: number;
  readonly column: string;
}

/** The members of a table, or every fault of it. */
export interface ReadTable {
  readonly members: readonly ImportedMember[];
  readonly faults: readonly ImportFault[];
}

/**
 * Reads a table of members, head row first. Columns may come in any order; unknown ones are a fault, so that a misspelt head
 * does not lose its column silently.
 */
export function readMemberTable(pool: PoolId, rows: readonly (readonly string[])[]): ReadTable {
  const [heads = [], ...body] = rows;
  const columns = heads.map((head) => fieldOf(head));
  const faults = headFaults(heads, columns);
  if (faults.length > 0) return { members: [], faults };

  const members = body.map((cells) => memberOf(columns, cells));
  return {
    members,
    faults: [...members.flatMap((member, index) => memberFaults(pool, member, index + 2)), ...twice(members)],
  };
}

function fieldOf(head: string): Field | undefined {
  const wanted = head.trim().toLowerCase();
  const fields = Object.keys(importHeads) as Field[];
  return fields.find((field) => importHeads[field].some((name) => name.toLowerCase() === wanted));
}

function headFaults(heads: readonly string[], columns: readonly (Field | undefined)[]): readonly ImportFault[] {
  const fields = Object.keys(importHeads) as Field[];
  const unknown = heads.flatMap((head, index) =>
    columns[index] === undefined ? [faultAt({ row: 1, column: head }, 'POOL-010', { head })] : [],
  );
  const missing = fields
    .filter((field) => field !== 'account' && !columns.includes(field))
    .map((field) => faultAt({ row: 1, column: importHeads[field][0] }, 'POOL-011', { head: importHeads[field][0] }));
  return [...unknown, ...missing];
}

function memberOf(columns: readonly (Field | undefined)[], cells: readonly string[]): ImportedMember {
  const empty = Object.fromEntries(Object.keys(importHeads).map((field) => [field, ''])) as Record<Field, string>;
  columns.forEach((field, index) => {
    const cell = (cells[index] ?? '').trim();
    if (field !== undefined) empty[field] = words[cell] ?? cell;
  });
  return empty;
}

function memberFaults(pool: PoolId, member: ImportedMember, row: number): readonly ImportFault[] {
  const at = (field: Field, code: string, params: Refusal['params'] = {}) => [
    faultAt({ row, column: importHeads[field][0] }, code, params),
  ];
  const required: readonly Field[] = ['name', 'identity', 'employer', 'employerCode', 'stratum', 'level', 'admittedOn'];
  const empty = required.filter((field) => member[field] === '');
  const has = (field: Field) => member[field] !== '';
  const oneOf = (field: Field, values: readonly string[]) =>
    has(field) && !values.includes(member[field])
      ? at(field, 'POOL-013', { value: member[field], allowed: values.join(', ') })
      : [];
  const longest = (Object.keys(importHeads) as Field[]).filter((field) => member[field].length > 80);
  return [
    ...empty.flatMap((field) => at(field, 'POOL-012')),
    ...longest.flatMap((field) => at(field, 'POOL-018', { most: 80 })),
    ...oneOf('stratum', strata),
    ...oneOf('level', titleLevels),
    ...(has('identity') && !isIdentity(pool, member.identity) ? at('identity', 'POOL-014') : []),
    ...(has('admittedOn') && !isDate(member.admittedOn)
      ? at('admittedOn', 'POOL-015', { value: member.admittedOn })
      : []),
    ...(has('phone') && !/^\+?[\d-]{7,20}$/.test(member.phone) ? at('phone', 'POOL-016') : []),
  ];
}

function twice(members: readonly ImportedMember[]): readonly ImportFault[] {
  const first = new Map<string, number>();
  return members.flatMap(({ identity }, index) => {
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, index + 2);
    if (earlier === undefined || identity === '') return [];
    return [faultAt({ row: index + 2, column: importHeads.identity[0] }, 'POOL-017', { row: earlier })];
  });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

type Cell = Pick<ImportFault, 'row' | 'column'>;

const faultAt = ({ row, column }: Cell, code: string, params: Refusal['params'] = {}): ImportFault => ({
  row,
  column,
  code,
  at: `${column}${row}`,
  params: { ...params },
});

export const isPool = (text: string): text is PoolId => (poolIds as readonly string[]).includes(text);
