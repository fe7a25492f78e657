import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = path.join(import.meta.dirname, 'main.ts');

let folder = '';
const running = new Set<ChildProcess>();
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiheng-main-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  /** Everything said so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** The program in an environment of its own. */
function run(environment: Record<string, string> = {}, args: readonly string[] = []): Run {
  const own = { JIHENG_DATA_FOLDER: path.join(folder, 'data'), JIHENG_PORT: '0', JIHENG_SQLITE_DRIVER: 'node' };
  const env = { PATH: process.env['PATH'] ?? '', ...own, ...environment };
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, said: () => said, ended };
}
const urlOf = async ({ said }: Run): Promise<string> => {
  await expect.poll(said, { timeout: 20_000, interval: 20 }).toMatch(/running: http/u);
  return /running: (\S+)/u.exec(said())?.[1] ?? '';
};

test('an empty folder gets the demonstration; its passwords are shown once and work; a restart keeps everything', async () => {
  const first = run();
  const url = await urlOf(first);
  const [, password = ''] = /^ {2}officer +(\S+)$/mu.exec(first.said()) ?? [];
  const entered = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'officer', password }),
  });
  expect(entered.status).toBe(201);
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);

  const second = run();
  const again = await urlOf(second);
  expect(second.said()).not.toMatch(/officer|password/u);
  expect((await fetch(`${again}/api/v1/session`, { headers: { cookie } })).status).toBe(200);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
});

test('the log is signed into the file that the setting names', async () => {
  const file = path.join(folder, 'elsewhere', 'checkpoints.jsonl');
  await urlOf(run({ JIHENG_CHECKPOINTS: file }));
  const first = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '');
  await expect.poll(first, { timeout: 20_000, interval: 50 }).toMatch(/"bureau":"demo".*"kind":"checkpoint"/u);
});

test('a stop lets a running request end and takes no new one', async () => {
  const house = run();
  const url = await urlOf(house);
  const body = JSON.stringify({ login: 'officer', password: 'wrong' });
  const asked = fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  house.child.kill('SIGTERM');
  expect([401, undefined]).toContain(
    await asked.then(
      ({ status }) => status,
      () => undefined,
    ),
  );
  expect(await house.ended).toBe(0);
  await expect(fetch(`${url}/api/v1/health`)).rejects.toThrow('fetch failed');
});

test.each([
  [
    'a setting outside its rule',
    { JIHENG_PORT: 'http' },
    ['SET-001', 'JIHENG_PORT', 'a (4)', '0 至 65535', '0 to 65535'],
  ],
  ['an empty store in production', { NODE_ENV: 'production' }, ['SET-010', 'jiheng init']],
  ['the demonstration beyond this machine', beyond(), ['SET-011', '0.0.0.0']],
])('%s stops the start with the reason in both languages', async (_, environment, told) => {
  const house = run(environment);
  expect(await house.ended).toBe(1);
  for (const part of told) expect(house.said()).toContain(part);
});

test('a second process on the same folder is refused', async () => {
  const first = run();
  await urlOf(first);
  const second = run();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('STORE-001');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('a port that is taken is named', async () => {
  const first = run();
  const { port } = new URL(await urlOf(first));
  const second = run({ JIHENG_PORT: port, JIHENG_DATA_FOLDER: path.join(folder, 'other') });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`SET-013`);
  expect(second.said()).toContain(port);
});

test('init creates the bureau and three administrators once; production starts on it and has no other account', async () => {
  const production = { NODE_ENV: 'production', JIHENG_BUREAU: 'hengzhou' };
  const bureau = ['init', '--bureau-zh', '衡州市财政局', '--bureau-en', 'Hengzhou Finance Bureau', '--year', '2026'];
  const usage = run(production, ['init', '--bureau-zh', '只有一种语言']);
  expect([await usage.ended, usage.said().includes('SET-015')]).toEqual([1, true]);
  const made = run(production, bureau);
  expect(await made.ended).toBe(0);
  const passwords = [...made.said().matchAll(/^ {2}([a-z-]+-admin) +(\S+)$/gmu)];
  expect(passwords.map(([, login]) => login)).toEqual(['system-admin', 'security-admin', 'audit-admin']);
  const twice = run(production, bureau);
  expect([await twice.ended, twice.said().includes('SET-012')]).toEqual([1, true]);

  const house = run(production);
  const url = await urlOf(house);
  const body = JSON.stringify({ login: 'audit-admin', password: passwords[2]?.[2] });
  const entered = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(await entered.json()).toMatchObject({
    mustChangePassword: true,
    demo: false,
    bureau: { id: 'hengzhou', nameZh: '衡州市财政局' },
    year: 2026,
  });
  house.child.kill('SIGTERM');
  expect(await house.ended).toBe(0);
});

function beyond(): Record<string, string> {
  return { JIHENG_HOST: '0.0.0.0', JIHENG_TRUSTED_PROXIES: '10.0.0.1', JIHENG_PUBLIC_URL: 'https://jiheng.example' };
}
