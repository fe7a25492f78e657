import path from 'node:path';
import type { Chance, Clock } from '../app/ports/chance.ts';
import type { Ports } from '../app/ports/ports.ts';
import type { BureauRecord } from '../app/records/accounts.ts';
import { Alone } from './alone.ts';
import { writeCheckpoints } from './audit/checkpoint-job.ts';
import { auditLogOf } from './audit/log-reader.ts';
import { everyBureau } from './bureaus.ts';
import { inSnapshot, inTransaction, type Base } from './database-work.ts';
import { evidenceFolder } from './evidence-folder.ts';
import { idsFrom } from './ids.ts';
import { deadJobs, type DeadJob } from './jobs/dead.ts';
import { runDue, type JobHandlers, type RunReport } from './jobs/runner.ts';
import { openKeyFolder } from './keys/key-folder.ts';
import { keyringOf, type HouseKeyring, type PublicKey } from './keys/keyring.ts';
import { keysKnownTo, rememberKeys } from './keys/known-keys.ts';
import { openDatabase, type DatabaseSettings, type OpenDatabase } from './open-database.ts';
import type { Parts } from './parts.ts';
import { passwordsAt, type PasswordCost } from './passwords.ts';
import { readingOf, upkeepOf } from './reading.ts';
import { roundSealing } from './round-sealing.ts';
import { ed25519 } from './signatures.ts';
import { transactionOf } from './transaction.ts';
import { Turns } from './turns.ts';

export interface StoreSettings extends DatabaseSettings {
  /** Outside the data folder and its backups; made when the store is new. */
  readonly keysFolder: string;
  /** Grows by the signed checkpoints; by default in the keys folder, better on another machine's disk. */
  readonly checkpointsFile?: string;
  readonly passwordCost?: PasswordCost;
  readonly clock: Clock;
  readonly chance: Chance;
}

export interface TickReport extends RunReport {
  readonly checkpoints: number;
}

/** The house's memory: every port but the packs, which are files. */
export interface Store {
  readonly ports: Omit<Ports, 'packs'>;
  readonly driverName: OpenDatabase['driverName'];
  /** Public halves of the keys that sign checkpoints. */
  readonly publicKeys: readonly PublicKey[];
  /** All bureaus; a new store has none. */
  bureaus(): Promise<readonly BureauRecord[]>;
  /** Does what is due by the store's clock: jobs whose kind has a handler, and the checkpoints of the log. */
  tick(handlers?: JobHandlers): Promise<TickReport>;
  /** Jobs that were laid aside after their last failure, for a person to look at; planning one anew revives it. */
  deadJobs(): Promise<readonly DeadJob[]>;
  close(): Promise<void>;
}

/**
 * Opens the store: takes the data folder, brings the database up to date, opens the keys.
 *
 * @throws Fault STORE-001…008, STORE-028, STORE-029 for the database, KEYS-001…005 for the keys
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const database = await openDatabase(settings);
  try {
    return furnished(settings, database, await openKeys(settings, database));
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openKeys({ keysFolder, dataFolder, chance }: StoreSettings, base: Base): Promise<HouseKeyring> {
  const known = await inSnapshot(base, keysKnownTo);
  const keys = openKeyFolder({ folder: keysFolder, dataFolder, known, chance });
  await inTransaction(base, async (connection) => ({ keep: true, value: await rememberKeys(connection, keys) }));
  return keyringOf(keys, chance);
}

function furnished(settings: StoreSettings, database: OpenDatabase, keyring: HouseKeyring): Store {
  const { clock, chance } = settings;
  const parts: Parts = { orm: database.orm, dialect: database.dialect, clock, chance, ids: idsFrom(chance), keyring };
  const alone = new Alone();
  const turns = new Turns();
  const checkpoints = settings.checkpointsFile ?? path.join(settings.keysFolder, 'checkpoints.jsonl');
  const owner = parts.ids.next('runner');
  return {
    ports: {
      transaction: transactionOf(parts, alone, turns),
      reading: readingOf(parts, alone),
      upkeep: upkeepOf(parts, alone, turns),
      auditLog: auditLogOf(parts, alone, keyring),
      clock,
      chance,
      ids: parts.ids,
      passwords: passwordsAt(settings.passwordCost),
      keyring,
      evidence: evidenceFolder(path.join(settings.dataFolder, 'evidence'), chance),
      sealing: roundSealing(chance),
      signatures: ed25519,
    },
    driverName: database.driverName,
    publicKeys: keyring.publicKeys,
    bureaus: () => alone.run(() => inSnapshot(parts, everyBureau)),
    async tick(handlers = {}) {
      const now = clock.now();
      const report = await runDue(parts, alone, { handlers, now, owner });
      return { ...report, checkpoints: await alone.run(() => writeCheckpoints(parts, checkpoints, now)) };
    },
    deadJobs: () => alone.run(() => inSnapshot(parts, deadJobs)),
    close: () => database.close(),
  };
}
