// Building sqlite3 from source takes a minute or more: what was built once is kept in the user's cache folder and handed
// to later installs, also those of other checkouts. Nothing here may fail an install: Node brings a SQLite of its own.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { npm } from './npm.mjs';
import { root } from './own-node.mjs';

const built = 'build/Release/node_sqlite3.node';

/** Environment that makes npm take the kept driver instead of building it. */
export function keptDrivers() {
  return process.env.npm_config_sqlite3_local_prebuilds ? {} : { npm_config_sqlite3_local_prebuilds: folder() };
}

/** Keeps the driver that an install into `home` built, if it built one. */
export function keepDriver(home = root) {
  const made = path.join(home, 'node_modules', 'sqlite3');
  if (!existsSync(path.join(made, built))) return;
  const { version } = JSON.parse(readFileSync(path.join(made, 'package.json'), 'utf8'));
  const kept = path.join(folder(), fileName(version));
  if (existsSync(kept)) return;
  try {
    pack(made, kept);
  } catch {
    // A home that cannot be written to: the next install builds again.
  }
}

/**
 * Builds the driver in the temp folder when it cannot be built in place: the build tools split a path at its spaces.
 * Does nothing where one is kept already, or where there is no compiler.
 */
export async function buildDriverAside() {
  if (isPlain(root) || !isPlain(tmpdir()) || spawnSync('make', ['--version']).status !== 0) return;
  const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const version = lockfile.packages['node_modules/sqlite3']?.version;
  if (!version || existsSync(path.join(folder(), fileName(version)))) return;

  const home = mkdtempSync(path.join(tmpdir(), 'jiheng-driver-'));
  // The same lockfile with one wish: npm then installs the driver and what it needs, in the locked versions.
  const wish = { name: 'jiheng-driver', dependencies: { sqlite3: version } };
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ ...wish, allowScripts: { sqlite3: true } }));
  const packages = { ...lockfile.packages, '': wish };
  writeFileSync(path.join(home, 'package-lock.json'), JSON.stringify({ ...lockfile, name: wish.name, packages }));
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home, quiet: true });
  keepDriver(home);
  rmSync(home, { recursive: true, force: true });
}

/** Packed aside and moved in whole, so that nobody finds half a file. */
function pack(made, kept) {
  const draft = `${kept}.${process.pid}`;
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const packed = spawnSync('tar', ['-czf', draft, '-C', made, built], { stdio: 'ignore' });
  if (packed.status === 0) renameSync(draft, kept);
  else rmSync(draft, { force: true });
}

const isPlain = (folder) => /^[\w./:\\-]+$/.test(folder);

function folder() {
  return path.join(cacheFolder(), 'drivers');
}

/** The file name that prebuild-install asks for; Node-API 6 is the newest that sqlite3 builds for. */
function fileName(version) {
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return `sqlite3-v${version}-napi-v6-${process.platform}${musl ? 'musl' : ''}-${process.arch}.tar.gz`;
}
