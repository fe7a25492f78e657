import { importHeads } from '../domain/pool/import-table.ts';
import { ok } from '../domain/refusal.ts';
import { identityNumber } from '../testing/experts-csv.ts';
import { testPassword, type TestHouse } from '../testing/house.ts';
import { machineIn } from '../testing/round-in-scoring.ts';

/** An expert of the story as the table of the pool manager lists it. */
export interface CastExpert {
  readonly login: string;
  readonly displayName: string;
  readonly name: string;
  readonly stratum: '业务' | '管理' | '财务';
  readonly employer: string;
  readonly employerCode: string;
  readonly identity: string;
  readonly phone: string;
}

const surnames = '周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华';
const given = ['明远', '清和', '思齐', '若水', '文博', '雨桐'];

/** Twenty-four experts: fourteen of business, five each of management and finance; every one has an employer of the own. */
export const experts: readonly CastExpert[] = Array.from({ length: 24 }, (_, index) => {
  const n = index + 1;
  const name = `${surnames[index] ?? ''}${given[index % given.length] ?? ''}`;
  return {
    login: `expert-${n}`,
    displayName: `专家 ${name}`,
    name,
    stratum: n <= 14 ? '业务' : n <= 19 ? '管理' : '财务',
    employer: `第${n}研究所`,
    employerCode: `C${String(n).padStart(4, '0')}`,
    identity: identityNumber(n),
    phone: `138000000${String(n).padStart(2, '0')}`,
  };
});

/** Code of the round that both stories play, and what its custodians keep in mind. */
export const roundCode = 'R2026-01';
export const passphrases = {
  officer: '林下清风十二个字的口令呀',
  supervisor: 'a passphrase of the supervisor',
} as const;

/** Who has an interest in the project, and is never drawn for it. */
export const interested = 'expert-1';

/** The parties of the draw: the supervisor comes from outside the bureau. */
export const parties = [
  { login: 'officer', organisation: '市财政局绩效处', outside: false },
  { login: 'supervisor', organisation: '市人大常委会预算工委', outside: true },
  { login: 'audit-admin', organisation: '市财政局审计岗', outside: false },
] as const;

/** The public value of the draw, and what came out. */
export const publicValue = {
  source: { source: '福彩双色球', issue: '2026023', field: '红球', count: 6, range: [1, 33] },
  values: [7, 11, 19, 20, 28, 33],
} as const;

/** Experts who have no account in the demonstration bureau. */
export const newcomers = experts.slice(7);

/** The one whose account is opened at the browser; the other newcomers are there when that story begins. */
export const newcomer = { login: 'expert-24', name: '专家 华雨桐' } as const;

/** The password somebody signs in with; newcomers choose their own, which may not hold the login. */
export function passwordOf(login: string): string {
  const n = newcomers.findIndex((one) => one.login === login);
  return n < 0 ? testPassword(login) : `Hengshui 2026 春水长流 ${n}`;
}

/** The table of experts as a CSV file; `admittedOn` of the n-th from 1. */
export function tableOf(admittedOn: (n: number) => string): string {
  const heads = Object.values(importHeads).map(([head]) => head);
  const rows = experts.map((expert, index) => [
    expert.name,
    expert.identity,
    expert.employer,
    expert.employerCode,
    '研究员',
    index % 2 === 0 ? '正高' : '副高',
    expert.stratum,
    '公共管理',
    expert.phone,
    admittedOn(index + 1),
    expert.login,
  ]);
  return [heads, ...rows].map((cells) => cells.join(',')).join('\r\n');
}

const enrolled = newcomers.filter(({ login }) => login !== newcomer.login);

/** Opens the accounts of the cast that the demonstration bureau does not have, but for the one of the browser story. */
export async function enrol(house: TestHouse): Promise<void> {
  const { ports } = house.house;
  const now = house.clock.now();
  const hash = await Promise.all(enrolled.map(({ login }) => ports.passwords.hash(passwordOf(login))));
  const caller = await machineIn(house);
  const outcome = await ports.transaction({ caller, act: 'test.enrol', on: 'cast' }, async (tx) => {
    const rows = enrolled.map(({ login, displayName }, index) => ({
      id: ports.ids.next('account'),
      login,
      displayName,
      passwordHash: hash[index] ?? '',
      mustChangePassword: false,
      roles: ['expert' as const],
      unit: null,
      member: null,
      state: 'active' as const,
      createdBy: 'machine',
      createdAt: now,
      passwordChangedAt: now,
      signedInAt: 0,
    }));
    await tx.accounts.addAll(rows);
    return ok(undefined);
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
}
