import { Fault } from '../app/fault.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Ports } from '../app/ports/ports.ts';
import { standing } from '../app/ports/scope.ts';
import type { New } from '../app/ports/shelf.ts';
import type { AccountRecord, UnitRecord } from '../app/records/accounts.ts';
import { ok } from '../domain/refusal.ts';
import type { RoleId } from '../domain/policy/roles.ts';
import { demoContext, type DemoContext } from './demo-context.ts';
import people from './people.json' with { type: 'json' };

/** A demonstration account and its password, shown once. */
export interface DemoSignIn {
  readonly login: string;
  readonly role: RoleId;
  readonly password: string;
}

/** What the first seeding is told. */
export interface DemoStart {
  readonly bureau: string;
  readonly extent: 'people' | 'whole';
  readonly password: (login: string) => string;
}

/** Puts in the demonstration bureau, its units and one account a role, in one transaction. */
export async function seedPeople(
  ports: Ports,
  start: DemoStart,
): Promise<{ readonly signIns: readonly DemoSignIn[]; readonly demo: DemoContext }> {
  const now = ports.clock.now();
  const year = new Date(now).getUTCFullYear();
  const machine: Caller = {
    scope: { bureau: start.bureau, year: standing },
    actor: { account: 'machine', role: 'machine' },
  };
  const units = unitRows(ports);
  const accounts = await accountRows(ports, start, units);

  await ports.transaction({ caller: machine, act: 'demo.seed', on: `bureau/${start.bureau}` }, async (tx) => {
    await tx.bureaus.add({ id: start.bureau, ...people.bureau, currentYear: year, demo: true });
    await tx.units.addAll(units);
    await tx.accounts.addAll(accounts.map(({ row }) => row));
    return ok(undefined);
  });
  const signIns = accounts.map(({ row, password }) => ({
    login: row.login,
    role: row.roles[0] ?? 'visitor',
    password,
  }));
  return { signIns, demo: demoContext(ports, start.bureau, year) };
}

function unitRows(ports: Ports): readonly New<UnitRecord>[] {
  const ids = new Map(people.units.map(({ code }) => [code, ports.ids.next('unit')]));
  return people.units.map(({ code, nameZh, nameEn, kind, parent }) => ({
    id: ids.get(code) ?? unknown(code),
    code,
    nameZh,
    nameEn,
    kind: kind === 'unit' ? 'unit' : 'department',
    parent: parent === undefined ? null : (ids.get(parent) ?? unknown(parent)),
  }));
}

function accountRows(ports: Ports, start: DemoStart, units: readonly New<UnitRecord>[]) {
  const now = ports.clock.now();
  return Promise.all(
    people.accounts.map(async ({ login, displayName, roles, unit }) => {
      const password = start.password(login);
      const row: New<AccountRecord> = {
        id: ports.ids.next('account'),
        login,
        displayName,
        passwordHash: await ports.passwords.hash(password),
        mustChangePassword: false,
        roles: roles as readonly RoleId[],
        unit: unit === undefined ? null : (units.find(({ code }) => code === unit)?.id ?? unknown(unit)),
        member: null,
        state: 'active',
        createdBy: 'machine',
        createdAt: now,
        passwordChangedAt: now,
        signedInAt: 0,
      };
      return { row, password };
    }),
  );
}

function unknown(name: string): never {
  throw new Fault('DEMO-001', { name });
}
