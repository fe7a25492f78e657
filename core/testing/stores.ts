import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, inject } from 'vitest';
import type { Chance } from '../app/ports/chance.ts';
import { databaseFile } from '../persistence/open-database.ts';
import { openStore, type Store, type StoreSettings } from '../persistence/open-store.ts';
import { loadSqlite3 } from '../persistence/sqlite/sqlite3-engine.ts';
import { administer } from './postgres-admin.ts';
import { createDatabase } from './postgres.ts';
import { randomChance, testClock, type TestClock } from './test-clock.ts';

/** A store with all its tables and no rows; its clock stands still until a test moves it. */
export interface TestStore extends Store {
  readonly clock: TestClock;
  /** What it was opened with: its folders, and its database where that is PostgreSQL. */
  readonly settings: StoreSettings;
  /** Closes the store and opens it again, as a restart does. */
  reopen(): Promise<TestStore>;
  /** Does what the owner of the machine could: closes the store, runs statements of his own on its database, opens it again. */
  tamper(...statements: readonly string[]): Promise<TestStore>;
  /** Closes the store and leaves nothing of it. */
  dispose(): Promise<void>;
}

export interface TestStoreOptions {
  /** Time at the start, epoch milliseconds. */
  readonly now?: number;
  readonly chance?: Chance;
}

/** One of the databases the house runs on. */
export interface StoreKind {
  readonly name: 'sqlite3' | 'node:sqlite' | 'PostgreSQL';
  open(options?: TestStoreOptions): Promise<TestStore>;
}

/** Where a store lies, and how to leave nothing of it. */
interface Site {
  readonly folder: string;
  readonly place: Pick<StoreSettings, 'databaseUrl' | 'sqliteDriver'>;
  clear(): Promise<void>;
}

/**
 * The databases to prove a thing on: `describe.each(await stores())('$name', ({ open }) => …)`. Only in files named
 * `*.it.test.ts`, and outside of any test. Where the optional package sqlite3 is not there, two of the three.
 */
export async function stores(): Promise<readonly StoreKind[]> {
  const sqlite3 = (await loadSqlite3()) === undefined ? [] : [kindOf('sqlite3', sqliteSites('sqlite3'))];
  return [...sqlite3, kindOf('node:sqlite', sqliteSites('node')), kindOf('PostgreSQL', postgresSites())];
}

function kindOf(name: StoreKind['name'], sites: () => Promise<Site>): StoreKind {
  return {
    name,
    open: async ({ now, chance = randomChance } = {}) => opened(await sites(), testClock(now), chance),
  };
}

async function opened(site: Site, clock: TestClock, chance: Chance): Promise<TestStore> {
  const settings = settingsAt(site, clock, chance);
  const store = await openStore(settings);
  const reopen = async (between: () => Promise<void>) => {
    await store.close();
    await between();
    return opened(site, clock, chance);
  };
  return {
    ...store,
    clock,
    settings,
    reopen: () => reopen(async () => {}),
    tamper: (...statements) => reopen(() => run(settings, statements)),
    async dispose() {
      await store.close();
      await site.clear();
    },
  };
}

async function run({ databaseUrl, dataFolder }: StoreSettings, statements: readonly string[]): Promise<void> {
  if (databaseUrl !== undefined) return administer(databaseUrl, statements);
  const database = new DatabaseSync(path.join(dataFolder, databaseFile));
  for (const statement of statements) database.exec(statement);
  database.close();
}

/** The cheapest hash there is: no test measures how dear a password is to guess. */
const passwordCost = { memoryKiB: 8, iterations: 1, parallelism: 1 };

function settingsAt(
  { folder, place }: Pick<Site, 'folder' | 'place'>,
  clock: TestClock,
  chance: Chance,
): StoreSettings {
  const folders = { dataFolder: path.join(folder, 'data'), keysFolder: path.join(folder, 'keys') };
  return { ...folders, ...place, passwordCost, clock, chance };
}

/** Every store of a test file is a copy of one that has its tables and keys already. */
async function made(site: Site): Promise<Site> {
  await (await openStore(settingsAt(site, testClock(), randomChance))).close();
  return site;
}

function sqliteSites(sqliteDriver: 'sqlite3' | 'node'): () => Promise<Site> {
  const place = { sqliteDriver };
  let model: Promise<Site> | undefined;
  afterAll(async () => (await model)?.clear());
  return async () => {
    model ??= made(folderSite(place));
    const site = folderSite(place);
    cpSync((await model).folder, site.folder, { recursive: true });
    return site;
  };
}

function postgresSites(): () => Promise<Site> {
  let model: Promise<{ readonly site: Site; readonly name: string }> | undefined;
  afterAll(async () => (await model)?.site.clear());
  return async () => {
    model ??= postgresModel();
    const { site, name } = await model;
    const server = inject('postgresUrl');
    const copy = databaseName();
    await administer(server, [`create database ${copy} template ${name} strategy file_copy`]);
    const copied = databaseSite(server, copy);
    cpSync(site.folder, copied.folder, { recursive: true });
    return copied;
  };
}

async function postgresModel() {
  const server = inject('postgresUrl');
  const name = databaseName();
  await createDatabase(server, name);
  return { site: await made(databaseSite(server, name)), name };
}

const databaseName = (): string => `store_${randomBytes(8).toString('hex')}`;

function databaseSite(server: string, name: string): Site {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const site = folderSite({ databaseUrl: url.href });
  return {
    ...site,
    async clear() {
      await site.clear();
      await administer(server, [`drop database if exists ${name} with (force)`]);
    },
  };
}

function folderSite(place: Site['place']): Site {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-store-'));
  return { folder, place, clear: async () => rmSync(folder, { recursive: true, force: true }) };
}
