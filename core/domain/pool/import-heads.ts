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

export type Field = keyof ImportedMember;

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

export const importFields = Object.keys(importHeads) as readonly Field[];

/** The field a head stands for, in either language; undefined for an unknown one. */
export function fieldOf(head: string): Field | undefined {
  const wanted = head.trim().toLowerCase();
  return importFields.find((field) => importHeads[field].some((name) => name.toLowerCase() === wanted));
}
