// Building sqlite3 from source takes minutes: what was built once is kept in the user's cache folder and handed to later
// installs, also those of other checkouts. Nothing here may fail an install.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { root } from './own-node.mjs';

const built = 'build/Release/node_sqlite3.node';

/** Environment that makes npm take the kept driver instead of building it. */
export function keptDrivers() {
  return process.env.npm_config_sqlite3_local_prebuilds ? {} : { npm_config_sqlite3_local_prebuilds: folder() };
}

/** Keeps the driver that this install built, if it built one. */
export function keepDriver() {
  const made = path.join(root, 'node_modules', 'sqlite3');
  if (!existsSync(path.join(made, built))) return;
  const kept = path.join(folder(), nameOf(made));
  if (existsSync(kept)) return;
  try {
    pack(made, kept);
  } catch {
    // A home that cannot be written to: the next install builds again.
  }
}

/** Packed aside and moved in whole, so that nobody finds half a file. */
function pack(made, kept) {
  const draft = `${kept}.${process.pid}`;
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const packed = spawnSync('tar', ['-czf', draft, '-C', made, built], { stdio: 'ignore' });
  if (packed.status === 0) renameSync(draft, kept);
  else rmSync(draft, { force: true });
}

function folder() {
  return path.join(cacheFolder(), 'drivers');
}

/** The file name that prebuild-install asks for; Node-API 6 is the newest that sqlite3 builds for. */
function nameOf(made) {
  const { version } = JSON.parse(readFileSync(path.join(made, 'package.json'), 'utf8'));
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return `sqlite3-v${version}-napi-v6-${process.platform}${musl ? 'musl' : ''}-${process.arch}.tar.gz`;
}
