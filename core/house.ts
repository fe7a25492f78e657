import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type Koa from 'koa';
import type { Clock } from './app/ports/chance.ts';
import type { Ports } from './app/ports/ports.ts';
import { recogniseSession, recogniseToken } from './app/accounts/recognise.ts';
import { drawJobs } from './app/draws/lapse-jobs.ts';
import { resultJobs } from './app/results/remind-uses.ts';
import { scoringJobs } from './app/scoring/jobs.ts';
import { recogniseTicket } from './app/scoring/recognise-ticket.ts';
import { securityProfiles } from './app/accounts/security-profile.ts';
import { sweep } from './app/accounts/sweep.ts';
import { furnish, type FurnishParts } from './furnish.ts';
import type { DemoSignIn } from './demo/people.ts';
import { ok, refused, type Outcome, type Refusal } from './domain/refusal.ts';
import { createApp } from './http/app.ts';
import type { Log } from './http/log.ts';
import { allRoutes } from './http/routes/index.ts';
import { openSchemas } from './http/schema-registry.ts';
import { createServer, portOf, stopServer } from './http/server.ts';
import { openStore, type Store } from './persistence/open-store.ts';
import { releasedPacks } from './released-packs.ts';
import { storePlace, type Settings } from './settings.ts';
import packageFile from '../package.json' with { type: 'json' };

/** What a house is opened with besides its settings; tests bring their own time, passwords and demonstration passwords. */
export interface HouseParts extends FurnishParts {
  readonly clock: Clock;
  readonly log: Log;
  /** The built web client; dist/web when absent. */
  readonly webFolder?: string;
}

/** All floors put together over one store. */
export interface House {
  readonly app: Koa;
  readonly ports: Ports;
  /** Demonstration accounts made by this start, with their passwords: to be shown once. */
  readonly signIns: readonly DemoSignIn[];
  /** Starts to answer; gives the address. A refusal names the port. */
  listen(): Promise<Outcome<string>>;
  /** Does what is due: jobs, checkpoints, tidying. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

const here = import.meta.dirname;
const graceOfStop = 8_000;

/**
 * Opens the store and puts the house together over it.
 *
 * @returns the house, or SET-010 (empty store), SET-011 (demonstration beyond loopback), SET-014 (demonstration in production)
 * @throws Fault of the persistence floor when the store cannot be opened
 */
export async function openHouse(settings: Settings, parts: HouseParts): Promise<Outcome<House>> {
  const { clock, chance } = parts;
  return houseOver(await openStore({ ...storePlace(settings), clock, chance }), settings, parts);
}

/** The same over a store that is open already; a refusal closes it, and so does the house when it closes. */
export async function houseOver(store: Store, settings: Settings, parts: HouseParts): Promise<Outcome<House>> {
  const packs = releasedPacks(path.join(here, '..', 'indicator-packs'));
  if (!packs.ok) {
    await store.close();
    return packs;
  }
  const ports: Ports = { ...store.ports, packs: packs.value };
  const furnished = await furnish(settings, parts, ports);
  if (furnished.ok) return ok(builtHouse({ settings, parts, ports, store, signIns: furnished.value }));
  await store.close();
  return furnished;
}

interface Opened {
  readonly settings: Settings;
  readonly parts: HouseParts;
  readonly ports: Ports;
  readonly store: Store;
  readonly signIns: readonly DemoSignIn[];
}

function builtHouse({ settings, parts, ports, store, signIns }: Opened): House {
  const app = httpFloor(settings, parts, ports);
  const tidy = everySoOften(parts.clock, () => sweep(ports, securityProfiles[settings.profile])(settings.bureau));
  let server: Server | undefined;
  return {
    app,
    ports,
    signIns,
    async listen() {
      server = createServer(app.callback(), settings.tls && readTls(settings.tls));
      const taken = await listening(server, settings);
      return taken ? refused(taken) : ok(addressOf(settings, portOf(server)));
    },
    async tick() {
      await store.tick({ ...drawJobs(ports), ...scoringJobs(ports), ...resultJobs(ports) });
      await tidy();
    },
    async close() {
      if (server) await stopServer(server, graceOfStop);
      await store.close();
    },
  };
}

function httpFloor(
  settings: Settings,
  { log, webFolder = path.join(here, '..', 'dist', 'web') }: HouseParts,
  ports: Ports,
): Koa {
  const profile = securityProfiles[settings.profile];
  const { version } = packageFile;
  const schemas = openSchemas(path.join(here, 'schemas'));
  return createApp({
    ports,
    log,
    recogniser: {
      session: recogniseSession(ports, profile),
      token: recogniseToken(ports, profile),
      ticket: recogniseTicket(ports),
    },
    schemas,
    routes: (given) => allRoutes(given, { version, profile, schemas }),
    settings: {
      publicUrl: settings.publicUrl,
      trustedProxies: settings.trustedProxies,
      tls: settings.tls !== undefined,
      bureau: settings.bureau,
      webFolder,
    },
  });
}

const tidyEvery = 10 * 60_000;

function everySoOften(clock: Clock, work: () => Promise<void>): () => Promise<void> {
  let last = clock.now();
  return async () => {
    if (clock.now() - last < tidyEvery) return;
    last = clock.now();
    await work();
  };
}

const readTls = ({ cert, key }: NonNullable<Settings['tls']>) => ({ cert: readFileSync(cert), key: readFileSync(key) });

/** Waits until the server listens; a port that cannot be had is a refusal. */
const listening = (server: Server, { host, port }: Settings): Promise<Refusal | undefined> =>
  new Promise((resolve) => {
    server.once('error', () => resolve({ code: 'SET-013', params: { port } }));
    server.listen(port, host, () => resolve(undefined));
  });

function addressOf({ host, publicUrl, tls }: Settings, port: number): string {
  if (publicUrl !== undefined) return publicUrl;
  return `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
