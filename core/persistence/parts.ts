import type { Chance, Clock, Ids } from '../app/ports/chance.ts';
import type { Base } from './database-work.ts';
import type { HouseKeyring } from './keys/keyring.ts';

/** What the ports of a store are made of. */
export interface Parts extends Base {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: Ids;
  readonly keyring: HouseKeyring;
}
