import type { Chance } from './app/ports/chance.ts';
import type { Ports } from './app/ports/ports.ts';
import { standing } from './app/ports/scope.ts';
import { oneTimePassword } from './app/accounts/one-time-password.ts';
import { seedDemo } from './demo/index.ts';
import type { DemoSignIn } from './demo/people.ts';
import { ok, refused, type Outcome } from './domain/refusal.ts';
import { isLoopback, type Settings } from './settings.ts';

export interface FurnishParts {
  readonly chance: Chance;
  readonly demoPassword?: (login: string) => string;
  /** `people` leaves out all content but the bureau, its units and accounts. */
  readonly demo?: 'people' | 'whole';
}

/**
 * Fills an empty store with the demonstration where that is allowed.
 *
 * @returns the demonstration accounts made now, none when the store was furnished before; or SET-010, SET-011, SET-014
 */
export async function furnish(
  settings: Settings,
  { chance, demoPassword, demo = 'whole' }: FurnishParts,
  ports: Ports,
): Promise<Outcome<readonly DemoSignIn[]>> {
  const { bureau, host, maySeed, production } = settings;
  const machine = { scope: { bureau, year: standing }, actor: { account: 'machine', role: 'machine' } } as const;
  const found = await ports.reading(machine, (tx) => tx.bureaus.find(bureau));
  if (!found && !maySeed) return refused('SET-010');
  if (found?.demo === true && production) return refused('SET-014');
  if ((found?.demo ?? true) && !isLoopback(host)) return refused('SET-011', { host });
  if (found) return ok([]);
  return ok(await seedDemo(ports, { extent: demo, bureau, password: demoPassword ?? (() => oneTimePassword(chance)) }));
}
