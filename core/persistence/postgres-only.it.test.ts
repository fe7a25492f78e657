import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Caller } from '../app/ports/caller.ts';
import { ok } from '../domain/refusal.ts';
import { stores, type TestStore } from '../testing/stores.ts';
import { openStore, type Store } from './open-store.ts';

const caller: Caller = { scope: { bureau: 'b1', year: 2026 }, actor: { account: 'a1', role: 'officer' } };
const unit = (id: string) => ({ id, code: id, nameZh: '单位', nameEn: 'Unit', kind: 'unit' as const, parent: null });
const [postgres] = (await stores()).filter(({ name }) => name === 'PostgreSQL');

let store: TestStore;
beforeEach(async () => {
  store = await postgres!.open();
});
afterEach(() => store.dispose());

const add = (id: string, on: Store = store) =>
  on.ports.transaction({ caller, act: 'unit.add', on: `unit/${id}` }, async (tx) => ok(await tx.units.add(unit(id))));

/** Every insert of a unit fails with this code until so many have; the count outlives what is rolled back. */
const failing = (code: string, times: number) =>
  store.tamper(
    'create sequence tries',
    `create function refuse() returns trigger language plpgsql as $$
      begin if nextval('tries') <= ${times} then raise exception 'value 110101' using errcode = '${code}'; end if; return new; end $$`,
    'create trigger refuse before insert on units for each row execute function refuse()',
  );

test.each(['40001', '40P01'])('what the database broke for the sake of another is tried again: %s', async (code) => {
  store = await failing(code, 3);
  expect(await add('u1')).toMatchObject({ ok: true });
  expect(await store.ports.auditLog.search('b1', { limit: 10 })).toMatchObject([{ sequence: 0, outcome: 'done' }]);
});

test('not for ever: then it is a fault with its one event', async () => {
  store = await failing('40001', 1000);
  await expect(add('u1')).rejects.toMatchObject({ code: 'STORE-029', params: { database: '40001' } });
  expect(await store.ports.auditLog.search('b1', { limit: 10 })).toMatchObject([
    { sequence: 0, outcome: 'failed', code: 'STORE-029' },
  ]);
});

test('any other error is not tried again, and nothing of what it says is kept', async () => {
  store = await failing('22000', 1);
  const error: unknown = await add('u1').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'STORE-029', params: { database: '22000' } });
  expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain('110101');
  expect(await add('u1')).toMatchObject({ ok: true });
});

test('several processes write one log without a gap', async () => {
  const others = await Promise.all([openStore(store.settings), openStore(store.settings)]);
  const all = [store, ...others];
  const acts = Array.from({ length: 45 }, (_, index) => add(`u${index}`, all[index % 3]));
  expect((await Promise.all(acts)).filter(({ ok: done }) => done)).toHaveLength(45);
  expect(await store.ports.auditLog.verify('b1')).toEqual({ ok: true, value: { size: 45 } });
  await Promise.all(others.map((other) => other.close()));
});

test('several processes sign each fixed hour once', async () => {
  await add('u1');
  const other = await openStore(store.settings);
  const reports = await Promise.all([store.tick(), other.tick(), store.tick(), other.tick()]);
  expect(reports.reduce((sum, { checkpoints }) => sum + checkpoints, 0)).toBe(1);
  await other.close();
});

test('those who wait for their turn keep no connection: reading goes on', async () => {
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const slow = store.ports.transaction({ caller, act: 'slow', on: 'x' }, async () => {
    await gate;
    return ok(undefined);
  });
  const waiting = Array.from({ length: 30 }, (_, index) => add(`u${index}`));
  expect(await store.ports.reading(caller, (tx) => tx.units.count())).toBe(0);
  release();
  await Promise.all([slow, ...waiting]);
  expect(await store.ports.reading(caller, (tx) => tx.units.count())).toBe(30);
});
