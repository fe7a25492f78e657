import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acquireDataFolder } from './data-folder.ts';

let home: string;
beforeEach(() => (home = path.join(mkdtempSync(path.join(tmpdir(), 'jiheng-folder-')), '数据 data')));
afterEach(() => rmSync(path.dirname(home), { recursive: true, force: true }));

/** Another process that takes the folder and keeps it. */
async function otherOwner(): Promise<ChildProcess> {
  const module = new URL('data-folder.ts', import.meta.url).href;
  const program = `
    const { acquireDataFolder } = await import(${JSON.stringify(module)});
    const folder = acquireDataFolder(${JSON.stringify(home)});
    process.send('mine');
    setInterval(() => folder.path, 1000);`;
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: [...stdio] });
  await once(child, 'message');
  return child;
}

test('a second process is refused, with the number of the first', async () => {
  const other = await otherOwner();

  expect(() => acquireDataFolder(home)).toThrow(
    expect.objectContaining({ code: 'STORE-001', params: { folder: home, pid: String(other.pid) } }),
  );
  other.kill('SIGKILL');
});

test('the folder of a process that was killed is free at once', async () => {
  const other = await otherOwner();
  other.kill('SIGKILL');
  await once(other, 'exit');

  const mine = acquireDataFolder(home);
  expect(mine.holds(path.join(home, 'jiheng.db'))).toBe(true);
  mine.release();
});

test('one process takes a folder once, and again after letting go', () => {
  const first = acquireDataFolder(home);
  expect(() => acquireDataFolder(home)).toThrow(expect.objectContaining({ code: 'STORE-001' }));

  first.release();
  expect(first.holds(path.join(home, 'jiheng.db'))).toBe(false);
  acquireDataFolder(home).release();
});

test('it holds the files directly in it and no others', () => {
  const folder = acquireDataFolder(home);

  expect(folder.holds(path.join(home, 'elsewhere', 'jiheng.db'))).toBe(false);
  expect(folder.holds(path.join(path.dirname(home), 'jiheng.db'))).toBe(false);
  folder.release();
});

test.skipIf(process.platform === 'win32')('a new folder is for its owner only', () => {
  acquireDataFolder(home).release();
  expect(statSync(home).mode & 0o777).toBe(0o700);
});

test('a path that cannot be a folder is refused', () => {
  writeFileSync(home, 'a file');
  expect(() => acquireDataFolder(home)).toThrow(expect.objectContaining({ code: 'STORE-008' }));
});
