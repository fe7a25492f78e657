import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../app/fault.ts';

/** A data folder that belongs to this process until it is released or the process ends, however it ends. */
export interface DataFolder {
  readonly path: string;
  /** Whether a file lies directly in this folder, and the folder is still ours. */
  holds(file: string): boolean;
  release(): void;
}

/** Kept from the garbage collector, which would close them and so let go of the folder. */
const held = new Set<DatabaseSync>();

/**
 * Takes a data folder for this process alone, making it (readable by its owner only) when it is not there.
 *
 * The lock is an exclusive transaction on a SQLite file of its own: the operating system lets go of it when the process
 * dies, so there is no stale lock and no process number to mistake. Nothing else in this process may open that file:
 * closing any handle on it would let go of the lock.
 *
 * @throws Fault STORE-001 when another process, or this one, has it; STORE-008 when it cannot be made or opened
 */
export function acquireDataFolder(folder: string): DataFolder {
  const home = path.resolve(folder);
  const lock = locked(home);
  held.add(lock);
  writeFileSync(ownerFile(home), `${process.pid}\n`);
  return {
    path: home,
    holds: (file) => held.has(lock) && path.dirname(path.resolve(file)) === home,
    release: () => {
      if (held.delete(lock)) lock.close();
    },
  };
}

function locked(home: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    lock = new DatabaseSync(path.join(home, 'lock'), { timeout: 0 });
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock?.close();
    if (isBusy(error)) throw new Fault('STORE-001', { folder: home, pid: ownerOf(home) });
    throw new Fault('STORE-008', { folder: home, reason: reasonOf(error) }, { cause: error });
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 261);

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

const ownerFile = (home: string): string => path.join(home, 'lock-owner');

function ownerOf(home: string): string {
  try {
    return readFileSync(ownerFile(home), 'utf8').trim() || '?';
  } catch {
    return '?';
  }
}
