import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../app/ports/caller.ts';
import { ok } from '../domain/refusal.ts';
import { stores, type TestStore } from '../testing/stores.ts';
import { openStore } from './open-store.ts';

const caller: Caller = { scope: { bureau: 'b1', year: 2026 }, actor: { account: 'a1', role: 'officer' } };

const kinds = await stores();

describe.each(kinds)('$name', ({ name, open }) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.dispose());

  test('a new store has no bureau', async () => {
    expect(await store.bureaus()).toEqual([]);
  });

  test('all bureaus are listed, each with its own row', async () => {
    for (const bureau of ['south', 'north']) {
      const scope = { bureau, year: 0 };
      await store.ports.transaction({ caller: { ...caller, scope }, act: 'bureau.found', on: bureau }, async (tx) =>
        ok(await tx.bureaus.add({ id: bureau, nameZh: '财政局', nameEn: bureau, currentYear: 2026, demo: false })),
      );
    }
    expect((await store.bureaus()).map(({ id }) => id)).toEqual(['north', 'south']);
  });

  test('one process has the SQLite file, a second start is refused; PostgreSQL takes several', async () => {
    const second = openStore(store.settings);
    if (name === 'PostgreSQL') return (await second).close();
    await expect(second).rejects.toMatchObject({ code: 'STORE-001' });
  });

  test('a start without the keys is refused, and makes no others in their place', async () => {
    await store.close();
    const { keysFolder } = store.settings;
    renameSync(keysFolder, `${keysFolder}-away`);
    await expect(openStore(store.settings)).rejects.toMatchObject({ code: 'KEYS-002' });
    rmSync(keysFolder, { recursive: true, force: true });
    renameSync(`${keysFolder}-away`, keysFolder);
    store = await store.reopen();
  });

  test('a start with the keys inside the data folder is refused', async () => {
    await store.close();
    const keysFolder = path.join(store.settings.dataFolder, 'keys');
    cpSync(store.settings.keysFolder, keysFolder, { recursive: true });
    await expect(openStore({ ...store.settings, keysFolder })).rejects.toMatchObject({ code: 'KEYS-005' });
    store = await store.reopen();
  });

  test('what was refused at the start leaves the folder free for the next', async () => {
    await store.close();
    const keysFolder = path.join(store.settings.dataFolder, 'keys');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(openStore({ ...store.settings, keysFolder })).rejects.toMatchObject({ code: 'KEYS-005' });
    }
    store = await store.reopen();
    expect(await store.bureaus()).toEqual([]);
  });

  test('the checkpoints go where the settings say', async () => {
    await store.ports.transaction({ caller, act: 'note', on: 'x' }, async () => ok(undefined));
    await store.close();
    const checkpointsFile = path.join(path.dirname(store.settings.keysFolder), 'outside', 'checkpoints.jsonl');
    const opened = await openStore({ ...store.settings, checkpointsFile });
    await opened.tick();
    await opened.close();
    expect(readFileSync(checkpointsFile, 'utf8').trim().split('\n')).toHaveLength(1);
    expect(existsSync(path.join(store.settings.keysFolder, 'checkpoints.jsonl'))).toBe(false);
    store = await store.reopen();
  });

  test('evidence, encryption and ids work as they are handed out', async () => {
    const { evidence, keyring, ids, passwords } = store.ports;
    const { digest } = await evidence.put(Buffer.from('佐证'));
    expect(Buffer.from((await evidence.get(digest)) ?? []).toString()).toBe('佐证');
    expect(existsSync(path.join(store.settings.dataFolder, 'evidence', digest.slice(0, 2), digest))).toBe(true);
    expect(Buffer.from(keyring.decrypt('personal', keyring.encrypt('personal', '张三', 'm'), 'm')).toString()).toBe(
      '张三',
    );
    expect(ids.next('m')).toMatch(/^m-/);
    expect(await passwords.verify(await passwords.hash('x'), 'x')).toBe(true);
  });
});

test('without a database there is a coded refusal', async () => {
  const store = await kinds.find(({ name }) => name === 'node:sqlite')!.open();
  const nowhere = { ...store.settings, databaseUrl: 'postgres://app@127.0.0.1:1/none' };
  await expect(openStore(nowhere)).rejects.toMatchObject({ code: 'STORE-029', params: { database: 'ECONNREFUSED' } });
  await store.dispose();
});
