import { Fault } from '../fault.ts';
import type { Ports } from '../ports/ports.ts';
import { standing } from '../ports/scope.ts';
import { minute, type SecurityProfile } from './security-profile.ts';

type Needs = Pick<Ports, 'upkeep' | 'keyring' | 'clock'>;

/** Who tries: a name in a bureau, from an address. */
export interface Tryer {
  readonly bureau: string;
  readonly login: string;
  readonly address: string;
}

/**
 * Counts one try for the name and one for the address before anything is checked, so that tries at the same moment are
 * counted too. Rows carry keyed hashes of name and address only.
 *
 * @returns false when either has used up its tries for the running window
 */
export const countTry =
  (ports: Needs, profile: SecurityProfile) =>
  async (tryer: Tryer): Promise<boolean> => {
    for (let again = 0; ; again += 1) {
      try {
        return await counted(ports, profile, tryer);
      } catch (cause) {
        // Two first tries of one name met: the later one finds the row now.
        if (again === meetings || !(cause instanceof Fault) || cause.code !== 'STORE-021') throw cause;
      }
    }
  };

/** A row is added once, so one meeting each for name and address is all there can be. */
const meetings = 2;

function counted(ports: Needs, profile: SecurityProfile, tryer: Tryer): Promise<boolean> {
  const { triesPerName, triesPerAddress, windowMinutes } = profile.signIn;
  const limits = [
    { id: nameRow(ports, tryer), most: triesPerName },
    { id: ports.keyring.lookup('lookup', `address:${tryer.address}`), most: triesPerAddress },
  ];
  return ports.upkeep({ bureau: tryer.bureau, year: standing }, async (tx) => {
    const now = ports.clock.now();
    for (const { id, most } of limits) {
      const row = await tx.throttles.forUpdate(id);
      const running = row !== undefined && now - row.since < windowMinutes * minute;
      if (running && row.tries >= most) return false;
      if (running) await tx.throttles.save({ ...row, tries: row.tries + 1 });
      else if (row) await tx.throttles.save({ ...row, tries: 1, since: now });
      else await tx.throttles.add({ id, tries: 1, since: now });
    }
    return true;
  });
}

/** Row of the tries for a name; a sign-in that succeeds removes it. */
export const nameRow = (ports: Pick<Ports, 'keyring'>, { login }: Pick<Tryer, 'login'>): string =>
  ports.keyring.lookup('lookup', `name:${login}`);
