import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './report.ts';
import type { Tally } from './tally-reporter.ts';

let home: string;
beforeEach(() => {
  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  home = mkdtempSync(path.join(root, 'test-results', 'tally-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs Vitest on files of these contents and answers what the reporter left. */
function tallyOf(...sources: readonly string[]): Tally {
  sources.forEach((source, index) => {
    const head = `import { beforeAll, describe, expect, test } from 'vitest';\n`;
    writeFileSync(path.join(home, `case-${index}.test.ts`), head + source);
  });
  writeFileSync(path.join(home, 'vitest.config.ts'), 'export default {};');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporter = path.join(root, 'scripts/tally-reporter.ts');
  const file = path.join(home, 'tally.json');
  const args = [vitest, 'run', '--root', home, '--configLoader=native', `--reporter=${reporter}`];
  spawnSync(process.execPath, args, { env: { ...process.env, JIHENG_TALLY: file } });
  return JSON.parse(readFileSync(file, 'utf8')) as Tally;
}

test('passed, failed and skipped are counted as they are', { timeout: 30_000 }, () => {
  const source = `
    test('good', () => expect(1).toBe(1));
    test('also good', () => expect(1).toBe(1));
    test('bad', () => expect(1).toBe(2));
    test('left out', ({ skip }) => skip(true, 'no printer here'));`;

  expect(tallyOf(source)).toEqual({
    passed: 2,
    failed: 1,
    skipped: [{ file: 'case-0.test.ts', reason: 'no printer here' }],
  });
});

test('what keeps tests from running is a failure of its own', { timeout: 30_000 }, () => {
  const doesNotLoad = `import './absent.ts'; test('never', () => {});`;
  const hookThrows = `describe('a', () => { beforeAll(() => { throw new Error('hook'); }); test('never', () => {}); });`;
  const nobodyCatches = `test('good', () => { setTimeout(() => { throw new Error('late'); }, 0); return new Promise((r) => setTimeout(r, 50)); });`;

  expect(tallyOf(doesNotLoad, hookThrows, nobodyCatches)).toMatchObject({ passed: 1, failed: 3 });
});
