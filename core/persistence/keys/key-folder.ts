import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../app/fault.ts';
import type { Chance } from '../../app/ports/chance.ts';
import { newKey, purposes, readKey, writeKey, type Key } from './key-file.ts';

/** What a store says about its keys before the folder is opened. */
export interface KeyFolderNeeds {
  readonly folder: string;
  readonly dataFolder: string;
  /** Ids of the keys with which something in the store is locked; none in a fresh store. */
  readonly known: readonly string[];
  readonly chance: Chance;
}

/**
 * The keys of a folder. A fresh store gets one key for each purpose; a store with locked contents gets nothing new in place
 * of a key that is missing.
 *
 * @throws Fault KEYS-001 damaged, KEYS-002 missing, KEYS-004 open to others, KEYS-005 inside the data folder
 */
export function openKeyFolder({ folder, dataFolder, known, chance }: KeyFolderNeeds): readonly Key[] {
  const home = path.resolve(folder);
  if (isInside(home, path.resolve(dataFolder))) throw new Fault('KEYS-005', { folder: home });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const keys = readKeys(home);
  const missing = known.find((id) => !keys.some((key) => knownId(key) === id));
  if (missing !== undefined) throw new Fault('KEYS-002', { folder: home, key: missing });

  const added = purposes
    .filter((purpose) => !keys.some((key) => key.purpose === purpose))
    .map((purpose) => newKey(purpose, 1, chance.bytes(32)));
  for (const key of added) writeKey(home, key);
  return [...keys, ...added];
}

/** The id under which a store remembers a key. */
export const knownId = ({ purpose, id }: Key): string => `${purpose}-${id}`;

/** Adds the next key of a purpose; from the next start on it is the current one, the older ones stay for what they locked. */
export function addKey(folder: string, purpose: Key['purpose'], chance: Chance): Key {
  const numbers = readKeys(folder)
    .filter((key) => key.purpose === purpose)
    .map(({ id }) => Number(id.slice(0, 4)));
  const key = newKey(purpose, Math.max(0, ...numbers) + 1, chance.bytes(32));
  writeKey(folder, key);
  return key;
}

const readKeys = (home: string): readonly Key[] =>
  readdirSync(home)
    .toSorted()
    .flatMap((name) => readKey(home, name) ?? []);

function isInside(folder: string, outer: string): boolean {
  const relative = path.relative(outer, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
