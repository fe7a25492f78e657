import type { Chance, Clock, Ids, Passwords } from './chance.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { Keyring } from './keyring.ts';
import type { PackLibrary } from './pack-library.ts';
import type { Reading, Transaction } from './transaction.ts';

/** Everything a use case may be handed; each takes what it needs: `Pick<Ports, 'transaction' | 'clock'>`. */
export interface Ports {
  readonly transaction: Transaction;
  readonly reading: Reading;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: Ids;
  readonly passwords: Passwords;
  readonly keyring: Keyring;
  readonly evidence: EvidenceStore;
  readonly packs: PackLibrary;
}
