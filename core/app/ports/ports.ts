import type { AuditLog } from './audit-log.ts';
import type { Chance, Clock, Ids, Passwords } from './chance.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { Keyring } from './keyring.ts';
import type { PackLibrary } from './pack-library.ts';
import type { ResolvedPack } from '../../domain/indicators/resolved-pack.ts';
import type { RoundSealing } from './round-sealing.ts';
import type { Signatures } from './signatures.ts';
import type { Reading, Transaction } from './transaction.ts';
import type { Upkeep } from './upkeep.ts';

/** Everything a use case may be handed; each takes what it needs: `Pick<Ports, 'transaction' | 'clock'>`. */
export interface Ports {
  readonly transaction: Transaction;
  readonly reading: Reading;
  readonly upkeep: Upkeep;
  readonly auditLog: AuditLog;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: Ids;
  readonly passwords: Passwords;
  readonly keyring: Keyring;
  readonly evidence: EvidenceStore;
  readonly packs: PackLibrary<ResolvedPack>;
  readonly sealing: RoundSealing;
  readonly signatures: Signatures;
}
