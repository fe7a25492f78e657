import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import type { Caller } from '../app/ports/caller.ts';
import { ok, refused } from '../domain/refusal.ts';
import { stores } from '../testing/stores.ts';

const caller: Caller = { scope: { bureau: 'b1', year: 2026 }, actor: { account: 'a1', role: 'officer' } };
const unit = (id: string) => ({ id, code: id, nameZh: '单位', nameEn: 'Unit', kind: 'unit' as const, parent: null });

afterEach(() => vi.restoreAllMocks());

/** The driver inside Node lets a test fail the n-th call of a run; what is above it is the same on every driver. */
const kinds = (await stores()).filter(({ name }) => name === 'node:sqlite');

/** Fails the n-th statement from now on, for example as a full disk does. */
function failAt(n: number): { readonly failed: () => boolean } {
  let calls = 0;
  const prepare = Reflect.get(DatabaseSync.prototype, 'prepare') as DatabaseSync['prepare'];
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function fail(this: DatabaseSync, sql) {
    calls += 1;
    if (calls !== n) return prepare.call(this, sql);
    throw Object.assign(new Error('database or disk is full: 110101'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  });
  return { failed: () => calls >= n };
}

test.each([
  ['a transaction that commits', true],
  ['a transaction that refuses', false],
])('D5 whichever statement of %s fails: all of it or nothing, and the next one works', async (_, commits) => {
  const store = await kinds[0]!.open();
  const { transaction, reading, auditLog } = store.ports;
  const state = async () => ({
    units: (await reading(caller, (tx) => tx.units.list())).map(({ id }) => id),
    notices: await reading(caller, (tx) => tx.notices.count()),
    done: (await auditLog.search('b1', { outcome: 'done', limit: 1000 })).length,
    refused: (await auditLog.search('b1', { outcome: 'refused', limit: 1000 })).length,
  });
  const attempt = (id: string) =>
    transaction({ caller, act: 'unit.add', on: `unit/${id}` }, async (tx) => {
      await tx.units.add(unit(id));
      await tx.units.save({ ...(await tx.units.get(id)), nameEn: 'Saved' });
      await tx.jobs.plan({ kind: 'remind', key: id, due: 0 });
      await tx.outbox.send({ to: 'a1', text: 'welcome' });
      return commits ? ok(id) : refused('UNIT-001');
    });

  let stoppingPoints = 0;
  for (let n = 1; ; n += 1) {
    const before = await state();
    const { failed } = failAt(n);
    const outcome = await attempt(`u${n}`).catch((error: unknown) => error);
    const reached = failed();
    vi.restoreAllMocks();
    if (!reached) {
      expect(outcome).toMatchObject({ ok: commits });
      break;
    }
    stoppingPoints += 1;
    // What was to be undone is undone without the database's help as well: the refusal stands.
    const refusal = outcome instanceof Error ? 0 : 1;
    expect(outcome).toMatchObject(refusal === 1 ? { ok: false } : { code: 'STORE-025' });
    expect(await state()).toEqual({ ...before, refused: before.refused + refusal });
    expect(await auditLog.verify('b1')).toMatchObject({ ok: true });
  }
  expect(stoppingPoints).toBeGreaterThan(8);
  await store.dispose();
});
