import { whyNotDeadlines, type Deadlines } from '../../domain/round/deadlines.ts';
import { whyNotRules } from '../../domain/round/why-not-rules.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
import type { RoundRules } from '../../generated/round-rules.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';

/** What an officer decides about a round before its freeze. */
export interface RoundBasics {
  readonly officer: string;
  readonly supervisor: string;
  readonly pack: string;
  readonly baseDate: string;
  readonly rules: RoundRules;
  readonly deadlines: Deadlines;
}

/** The pack that serves, or what is wrong with the basics. */
export async function checkedBasics(
  tx: Pick<ReadShelves, 'accounts'>,
  ports: Pick<Ports, 'packs' | 'clock'>,
  basics: RoundBasics,
): Promise<Outcome<{ readonly packVersion: string; readonly packHash: string }>> {
  const { officer, supervisor, pack, baseDate } = basics;
  if (officer === supervisor) return refused('ROUND-007');
  const refusal =
    (await whyNotAccount(tx, officer, 'officer')) ??
    (await whyNotAccount(tx, supervisor, 'supervisor')) ??
    whyNotRules(basics.rules) ??
    whyNotDeadlines(basics.deadlines, ports.clock.now());
  if (refusal) return refused(refusal);
  const released = ports.packs.inForce(pack, baseDate);
  if (!released) return refused('ROUND-005', { pack, date: baseDate });
  return ok({ packVersion: released.packVersion, packHash: released.hash });
}

async function whyNotAccount(
  tx: Pick<ReadShelves, 'accounts'>,
  account: string,
  role: RoleId,
): Promise<Refusal | undefined> {
  const found = await tx.accounts.find(account);
  if (found?.state === 'active' && found.roles.includes(role)) return undefined;
  return { code: 'ROUND-006', params: { account, role } };
}
