import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Checkout, ending } from './launcher-fixture.ts';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

describe.skipIf(process.platform === 'win32')('the launcher', () => {
  test('installs once, builds once, and starts with the arguments it was given', async () => {
    const first = await checkout.run(['start', 'a b', '绩衡']);
    const second = await checkout.run(['start']);

    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('serving a b,绩衡') });
    expect(second.said).toBe('serving \n');
    expect(checkout.linesOf('npm.log')).toEqual([expect.stringMatching(/^ci --no-audit --no-fund --loglevel=error /)]);
    expect(checkout.linesOf('vite.log')).toHaveLength(1);
  });

  test('installs again when the lockfile changed', async () => {
    await checkout.run(['start']);
    checkout.lock('1.0.1');
    await checkout.run(['start']);

    expect(checkout.linesOf('npm.log')).toHaveLength(2);
  });

  test('does not repeat what npm install did by hand', async () => {
    await checkout.run(['start']);
    rmSync(path.join(checkout.home, 'node_modules/.jiheng-stamp'));
    await checkout.run(['start']);

    expect(checkout.linesOf('npm.log')).toHaveLength(1);
  });

  test('two that start at once install once', async () => {
    const slowly = { NPM_TAKES: '400' };
    const both = await Promise.all([checkout.run(['start', 'one'], slowly), checkout.run(['start', 'two'], slowly)]);

    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(checkout.linesOf('npm.log')).toHaveLength(1);
    expect(checkout.linesOf('vite.log')).toHaveLength(1);
  });

  test.each([
    ['a process that died', () => `${spawnSync(process.execPath, ['-v']).pid} ${hostname()} token`, new Date()],
    ['a machine that went silent', () => `${process.pid} elsewhere token`, new Date(0)],
  ])('the lock of %s does not hold up the next', async (_, token, touched) => {
    const lock = path.join(checkout.home, 'dist/install.lock');
    checkout.write('dist/install.lock', token());
    utimesSync(lock, touched, touched);

    await expect(checkout.run(['start'])).resolves.toMatchObject({ code: 0 });
    expect(readdirSync(path.dirname(lock)).sort()).toEqual(['web', 'web.stamp']);
  });

  test('a failed install ends with the exit code of npm and starts nothing', async () => {
    const ended = await checkout.run(['start'], { FAIL_NPM: '9' });

    expect(ended.code).toBe(9);
    expect(ended.said).toContain('npm exit code 9');
    expect(ended.said).not.toContain('serving');
    expect(readdirSync(path.join(checkout.home, 'dist'))).toEqual([]);
  });

  test('a machine without Node 24 is told so in both languages', async () => {
    const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
    const env = { NO_NODE: '1', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` };
    const ended = await checkout.run(['start'], env);

    expect(ended.code).toBe(1);
    expect(ended.said).toContain('找不到 Node 24');
    expect(ended.said).toContain('Node 24 not found');
  });

  test('hands on the exit code', async () => {
    await expect(checkout.run(['start'], { EXIT: '5' })).resolves.toMatchObject({ code: 5 });
  });

  test('hands on signals and waits for the answer', async () => {
    const child = checkout.begin(['start', 'wait']);
    const ended = ending(child);
    const serving = new Promise<void>((resolve) =>
      child.stdout?.on('data', (text: string) => text.includes('serving') && resolve()),
    );
    await serving;
    child.kill('SIGTERM');

    await expect(ended).resolves.toMatchObject({ code: 7 });
  });

  test('a script gets its arguments', async () => {
    checkout.write('scripts/say.ts', `console.log(process.argv.slice(2).join('|'), process.cwd());`);
    const ended = await checkout.run(['script', 'scripts/say.ts', '--check', '数 据']);

    expect(ended.said).toContain(`--check|数 据 ${checkout.home}`);
  });

  test.each([[[]], [['serve']], [['script']], [['toString']]])('%j is answered with the usage', async (args) => {
    const ended = await checkout.run(args);
    expect(ended).toMatchObject({ code: 2, said: expect.stringContaining('Usage: node scripts/run.mjs') });
  });
});

describe.skipIf(process.platform === 'win32')('the web', () => {
  beforeEach(() => checkout.run(['start']));

  test.each([
    ['web/main.ts', 2],
    ['web/features/new.ts', 2],
    ['core/domain/rules/bands.ts', 2],
    ['core/catalogue/storage.ts', 2],
    ['web/main.test.ts', 1],
    ['web/README.md', 1],
    ['core/http/route.ts', 1],
  ])('after a change of %s it has been built %i times', async (file, times) => {
    checkout.write(file, 'changed');
    await checkout.run(['start']);

    expect(checkout.linesOf('vite.log')).toHaveLength(times);
  });

  test('a failed build keeps the last one and starts nothing', async () => {
    checkout.write('web/main.ts', 'changed');
    const ended = await checkout.run(['start'], { FAIL_VITE: '3' });

    expect(ended.code).toBe(3);
    expect(ended.said).not.toContain('serving');
    expect(readFileSync(path.join(checkout.home, 'dist/web/index.html'), 'utf8')).toBe('built');
  });
});

test.skipIf(process.platform === 'win32')(
  'a driver that was built is kept and handed to the next install',
  async () => {
    await checkout.run(['start']);
    const kept = path.join(checkout.home, 'cache/jiheng/drivers');
    const [driver] = readdirSync(kept);

    expect(driver).toMatch(/^sqlite3-v6\.0\.1-napi-v6-\w+-\w+\.tar\.gz$/);
    expect(checkout.linesOf('npm.log')[0]).toContain(kept);
  },
);

test.skipIf(process.platform === 'win32')('a home that cannot be written to does not stop the start', async () => {
  checkout.write('cache', 'a file where the folder should be');
  await expect(checkout.run(['start'])).resolves.toMatchObject({ code: 0 });
});
