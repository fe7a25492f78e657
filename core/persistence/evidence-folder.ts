import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../app/fault.ts';
import type { Chance } from '../app/ports/chance.ts';
import type { EvidenceStore } from '../app/ports/evidence-store.ts';

/**
 * Files named by the SHA-256 of their bytes, at `aa/aabb…` below a folder.
 *
 * @throws Fault EVIDENCE-001 for a digest that is none, EVIDENCE-002 when stored bytes no longer have their digest
 */
export function evidenceFolder(folder: string, chance: Chance): EvidenceStore {
  const place = (digest: string): string => {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Fault('EVIDENCE-001');
    return path.join(folder, digest.slice(0, 2), digest);
  };
  return {
    async put(bytes) {
      const digest = digestOf(bytes);
      const file = place(digest);
      const there = await readIfThere(file);
      // Bytes that were damaged on the disk are written anew.
      if (there === undefined || digestOf(there) !== digest) await written(file, bytes, chance);
      return { digest, size: bytes.length };
    },
    async get(digest) {
      const bytes = await readIfThere(place(digest));
      if (bytes !== undefined && digestOf(bytes) !== digest) throw new Fault('EVIDENCE-002', { digest });
      return bytes;
    },
  };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Under a name of its own first: whoever looks finds all bytes or none, and after a power cut too. */
async function written(file: string, bytes: Uint8Array, chance: Chance): Promise<void> {
  const home = path.dirname(file);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const draft = path.join(home, `draft-${Buffer.from(chance.bytes(12)).toString('hex')}`);
  try {
    await synced(draft, 'wx', (handle) => handle.writeFile(bytes));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  if (process.platform === 'win32') return;
  for (const entry of [home, path.dirname(home)]) await synced(entry, 'r', async () => undefined);
}

async function synced(file: string, flags: string, work: (handle: Awaited<ReturnType<typeof open>>) => Promise<void>) {
  const handle = await open(file, flags, 0o600);
  try {
    await work(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
