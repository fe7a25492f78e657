import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { npm } from './npm.mjs';
import { findNode, root } from './own-node.mjs';
import { exclusively } from './exclusive.mjs';
import { buildDriverAside, keepDriver, keptDrivers } from './kept-driver.mjs';

const lockfile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.jiheng-stamp');

/**
 * Makes node_modules what package-lock.json says, unless it is already.
 *
 * @param scope 'run' needs what a server needs; 'all' needs the tools of the tests too
 * @returns 0, or the exit code of the npm that failed
 */
export async function install(scope) {
  if (isInstalled(scope)) return 0;
  const say = () => console.log('等待另一个进程完成安装… Waiting for another process to finish installing…');
  return exclusively('install', () => (isInstalled(scope) ? 0 : reinstall(scope)), say);
}

function isInstalled(scope) {
  if (!findNode()) return false;
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  if (!holds('run')) return false;
  if (holds('all')) writeFileSync(stamp, wanted);
  return scope === 'run' || existsSync(stamp);
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

/** Whether npm's own record, written when an install is complete, has every package of the lockfile in its version. */
function holds(scope) {
  const record = path.join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockfile, 'utf8')).packages);
  return wanted
    .filter(([folder, one]) => folder !== '' && !one.optional && !one.devOptional && (scope === 'all' || !one.dev))
    .every(([folder, one]) => present[folder]?.version === one.version && present[folder].integrity === one.integrity);
}

async function reinstall(scope) {
  console.log(
    '安装依赖（有编译器的机器首次可能需要几分钟）… Installing packages (minutes the first time, where a driver compiles)…',
  );
  const started = Date.now();
  rmSync(stamp, { force: true });
  await buildDriverAside();
  const dev = scope === 'all' ? ['--include=dev'] : [];
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...dev], {
    cwd: root,
    env: keptDrivers(),
  });
  if (code !== 0) {
    console.error(
      `依赖安装失败（npm 退出码 ${code}），原因见上。 Installing failed (npm exit code ${code}), the reason is above.`,
    );
    return code ?? 1;
  }
  if (holds('all')) writeFileSync(stamp, fingerprint());
  keepDriver();
  console.log(`依赖就绪 Packages ready  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}
