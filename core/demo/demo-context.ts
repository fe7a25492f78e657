import { Fault } from '../app/fault.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Ports } from '../app/ports/ports.ts';
import type { AccountRecord, UnitRecord } from '../app/records/accounts.ts';

/** The ground that every area's demonstration content stands on. */
export interface DemoContext {
  readonly bureau: string;
  /** The bureau's current fiscal year. */
  readonly year: number;
  /** The demonstration account of a login, in its first role and the current year (or the one given). */
  readonly as: (login: string, year?: number) => Promise<Caller>;
  readonly account: (login: string) => Promise<AccountRecord>;
  /** A department or unit by its code, for example `D01`. */
  readonly unit: (code: string) => Promise<UnitRecord>;
}

/** One area's demonstration content, put in through its use cases. */
export type DemoSeeder = (ports: Ports, demo: DemoContext) => Promise<void>;

/** The context over what the store holds now. */
export function demoContext(ports: Pick<Ports, 'reading'>, bureau: string, year: number): DemoContext {
  const machine: Caller = { scope: { bureau, year }, actor: { account: 'machine', role: 'machine' } };
  const account = (login: string) =>
    ports.reading(machine, async (tx) => (await tx.accounts.first({ login })) ?? unknown(login));
  return {
    bureau,
    year,
    account,
    unit: (code) => ports.reading(machine, async (tx) => (await tx.units.first({ code })) ?? unknown(code)),
    as: async (login, inYear = year) => {
      const { id, roles, unit, member } = await account(login);
      const role = roles[0] ?? unknown(login);
      const behind = { ...(unit !== null && { unit }), ...(member !== null && { member }) };
      return { scope: { bureau, year: inYear }, actor: { account: id, role, ...behind } };
    },
  };
}

function unknown(name: string): never {
  throw new Fault('DEMO-001', { name });
}
