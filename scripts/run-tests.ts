/**
 * Everything `npm test` does, after the install: the checks, two at a time, then Vitest; the last line is the total.
 * `--all` adds the long-running cases, `--checks-only` leaves Vitest out, other arguments go to Vitest.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './report.ts';
import type { Tally } from './tally-reporter.ts';

const tool = (file: string): string => path.join(root, 'node_modules', file);
const ours = (file: string): string => path.join(root, 'scripts', file);

/** Name in both languages, program and arguments. */
const checks: readonly (readonly [string, ...string[]])[] = [
  ['类型 types', tool('typescript/bin/tsc'), '-p', root, '--noEmit'],
  ['静态检查 lint', tool('oxlint/bin/oxlint')],
  ['格式 format', tool('oxfmt/bin/oxfmt'), '--check'],
  ['生成的类型 generated types', ours('generate-types.ts'), '--check'],
  ['楼层引用 boundaries', ours('check-boundaries.ts')],
  ['齐全 completeness', ours('check-completeness.ts')],
  ['写法 style', ours('check-style.ts')],
  ['网页生成 web build', ours('run.mjs'), 'build-web'],
];

const [all, checksOnly] = ['--all', '--checks-only'].map((flag) => process.argv.includes(flag));
const forVitest = process.argv.slice(2).filter((arg) => arg !== '--all' && arg !== '--checks-only');
if (all) process.env['JIHENG_TEST_ALL'] = '1';

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped(signal));

const results = await runChecks();
const tally = checksOnly ? { passed: 0, failed: 0, skipped: [] } : await runVitest();
for (const line of reasonsOf(tally)) console.log(line);

const passed = results.filter(Boolean).length + tally.passed;
const failed = results.filter((good) => !good).length + tally.failed;
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed${tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : ''}`);

async function runChecks(): Promise<boolean[]> {
  const waiting = [...checks];
  const done: boolean[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done.push(await runCheck(next));
  };
  await Promise.all([worker(), worker()]);
  return done;
}

/** Runs a check to its end; what it says is shown only when it fails. */
async function runCheck([name, ...command]: readonly [string, ...string[]]): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await exitCode(child);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}  ${secondsSince(started)}`);
  if (code !== 0) console.log(said.trimEnd());
  return code === 0;
}

async function runVitest(): Promise<Tally> {
  const file = path.join(root, 'test-results', `tally-${process.pid}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  const reporters = ['--reporter=default', `--reporter=${ours('tally-reporter.ts')}`];
  const args = [tool('vitest/vitest.mjs'), 'run', '--configLoader=native', ...reporters, ...forVitest];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, JIHENG_TALLY: file },
  });
  const code = await exitCode(child);

  const counted = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Tally)
    : { passed: 0, failed: 0, skipped: [] };
  rmSync(file, { force: true });
  console.log(`${code === 0 ? '✓' : '✗'} 测试 tests  ${secondsSince(started)}`);
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function exitCode(child: ChildProcess): Promise<number> {
  running.add(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

function stopped(signal: 'SIGINT' | 'SIGTERM'): void {
  for (const child of running) child.kill(signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** What was skipped and why, a line a reason and file. */
function reasonsOf({ skipped }: Tally): string[] {
  const groups = Map.groupBy(skipped, ({ file, reason }) => `${reason || '没有写明理由 no reason given'} (${file})`);
  return [...groups].map(([why, tests]) => `跳过 skipped  ${tests.length} × ${why}`);
}
