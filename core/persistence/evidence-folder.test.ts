import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomChance } from '../testing/test-clock.ts';
import { evidenceFolder } from './evidence-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'jiheng-evidence-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const store = () => evidenceFolder(home, randomChance);
const abc = new TextEncoder().encode('abc');
/** @source FIPS 180-4, the example of one block */
const digestOfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const place = path.join('ba', digestOfAbc);

test('bytes are found by their SHA-256', async () => {
  expect(await store().put(abc)).toEqual({ digest: digestOfAbc, size: 3 });
  expect(await store().get(digestOfAbc)).toEqual(abc);
  expect(readFileSync(path.join(home, place), 'utf8')).toBe('abc');
});

test('an empty file is a file', async () => {
  const { digest } = await store().put(new Uint8Array());
  expect(await store().get(digest)).toEqual(new Uint8Array());
});

test('the same bytes are stored once, however often and however close they come', async () => {
  const answers = await Promise.all([store().put(abc), store().put(abc), store().put(abc)]);
  expect(new Set(answers.map(({ digest }) => digest)).size).toBe(1);
  expect(readdirSync(path.join(home, 'ba'))).toEqual([digestOfAbc]);
});

test('what is not there is undefined', async () => {
  expect(await store().get('00'.repeat(32))).toBeUndefined();
});

test.each(['', 'abc', '../../etc/passwd', digestOfAbc.toUpperCase(), `${digestOfAbc}/..`])(
  'what is no digest leads nowhere: %j',
  async (digest) => {
    await expect(store().get(digest)).rejects.toMatchObject({ code: 'EVIDENCE-001' });
  },
);

test('bytes that were changed on the disk are a fault, and are healed by the original', async () => {
  await store().put(abc);
  writeFileSync(path.join(home, place), 'abd');
  await expect(store().get(digestOfAbc)).rejects.toMatchObject({
    code: 'EVIDENCE-002',
    params: { digest: digestOfAbc },
  });
  await store().put(abc);
  expect(await store().get(digestOfAbc)).toEqual(abc);
});

test('a full or closed disk leaves no half file', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no such permissions');
  skip(process.getuid?.() === 0, 'the superuser may write everywhere');
  chmodSync(home, 0o500);
  await expect(store().put(abc)).rejects.toMatchObject({ code: 'EACCES' });
  chmodSync(home, 0o700);
  expect(existsSync(path.join(home, place))).toBe(false);
});
