import type { Refusal } from '../refusal.ts';
import { isIdentity } from './identity-code.ts';
import type { Field, ImportedMember } from './import-heads.ts';
import { strata, titleLevels, type PoolId } from './kinds.ts';
import { oneSpelling } from './one-spelling.ts';

const levelWords = new Map([
  ['正高', 'senior'],
  ['副高', 'associate'],
  ['中级', 'middle'],
  ['其他', 'other'],
]);

const stratumWords = new Map([
  ['业务', 'business'],
  ['管理', 'management'],
  ['财务', 'finance'],
]);

const narrow = (cell: string): string => cell.normalize('NFKC');

/** How a cell is read where it is not taken as it stands. */
const readers: Readonly<Partial<Record<Field, (cell: string) => string>>> = {
  identity: oneSpelling,
  employerCode: oneSpelling,
  phone: narrow,
  admittedOn: narrow,
  account: narrow,
  level: (cell) => levelWords.get(cell) ?? cell,
  stratum: (cell) => stratumWords.get(cell) ?? cell,
};

/** A cell as its column means it: Chinese words as codes, codes and numbers in one spelling. */
export function readCell(field: Field, cell: string): string {
  const text = cell.trim();
  return readers[field]?.(text) ?? text;
}

/** A cell that cannot be taken, and why. */
export interface CellFault extends Pick<Refusal, 'code' | 'params'> {
  readonly field: Field;
}

const required: readonly Field[] = ['name', 'identity', 'employer', 'employerCode', 'stratum', 'level', 'admittedOn'];

/** Most characters of a cell. */
const most = 80;

// A line break in a name would be two lines of a list; other control signs hide or turn what stands there.
const isHidden = (cell: string): boolean => /[\p{Cc}\p{Cf}]/u.test(cell);

/** Everything wrong with one member as it was read. */
export function cellFaults(pool: PoolId, member: ImportedMember): readonly CellFault[] {
  const fields = Object.keys(member) as Field[];
  const oneOf = (field: Field, values: readonly string[]) =>
    wrong(member, field, {
      code: 'POOL-013',
      params: { value: member[field], allowed: values.join(', ') },
      isRight: (cell) => values.includes(cell),
    });
  return [
    ...required.filter((field) => member[field] === '').map((field) => ({ field, code: 'POOL-012' })),
    ...fields
      .filter((field) => member[field].length > most)
      .map((field) => ({ field, code: 'POOL-018', params: { most } })),
    ...fields.filter((field) => isHidden(member[field])).map((field) => ({ field, code: 'POOL-021' })),
    ...oneOf('stratum', strata),
    ...oneOf('level', titleLevels),
    ...wrong(member, 'identity', { code: 'POOL-014', isRight: (cell) => isIdentity(pool, cell) }),
    ...wrong(member, 'admittedOn', { code: 'POOL-015', params: { value: member.admittedOn }, isRight: isDate }),
    ...wrong(member, 'phone', { code: 'POOL-016', isRight: (cell) => /^\+?[\d-]{7,20}$/.test(cell) }),
  ];
}

interface CellRule extends Pick<Refusal, 'code' | 'params'> {
  readonly isRight: (cell: string) => boolean;
}

/** A filled cell that breaks its rule. */
function wrong(member: ImportedMember, field: Field, { isRight, ...fault }: CellRule): readonly CellFault[] {
  const cell = member[field];
  return cell === '' || isRight(cell) ? [] : [{ field, ...fault }];
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
