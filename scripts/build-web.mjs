import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { requireNode, root, runOn } from './own-node.mjs';
import { exclusively } from './exclusive.mjs';

const sources = ['web', 'core/domain', 'core/catalogue', 'core/expressions', 'core/generated', 'package-lock.json'];
const made = path.join(root, 'dist', 'web');
const draft = path.join(root, 'dist', 'web.draft');
const stamp = path.join(root, 'dist', 'web.stamp');

/**
 * Builds the web into dist/web, unless it was built from exactly these sources.
 *
 * @returns 0, or the exit code of the build that failed
 */
export async function buildWeb() {
  const wanted = fingerprint();
  if (isBuilt(wanted)) return 0;
  const say = () => console.log('等待另一个进程生成网页… Waiting for another process to build the web…');
  return exclusively('web', () => (isBuilt(wanted) ? 0 : rebuild(wanted)), say);
}

function isBuilt(wanted) {
  return existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

async function rebuild(wanted) {
  console.log('生成网页… Building the web…');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = path.join(root, 'web', 'vite.config.ts');
  const where = ['--outDir', draft, '--emptyOutDir'];
  const code = await runOn(requireNode(), [
    vite,
    'build',
    path.join(root, 'web'),
    '--config',
    config,
    ...where,
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) {
    console.error(
      `网页生成失败（退出码 ${code}），原因见上。 Building the web failed (exit code ${code}), the reason is above.`,
    );
    return code;
  }
  // Swapped in whole, so that a server that is running never serves half a build.
  rmSync(stamp, { force: true });
  rmSync(made, { recursive: true, force: true });
  renameSync(draft, made);
  writeFileSync(stamp, wanted);
  return 0;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf))
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Files below a source, in one order on every machine; tests and pages to read do not change the build. */
function filesOf(source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return /\.test\.ts$|\.md$/.test(source) ? [] : [source];
  const names = readdirSync(full).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesOf(`${source}/${name}`));
}
