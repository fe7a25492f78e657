import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../app/fault.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Row, Shelf } from '../app/ports/shelf.ts';
import type { KindName, Shelves } from '../app/ports/shelves.ts';
import { ok } from '../domain/refusal.ts';
import { sampleRow } from '../testing/sample-row.ts';
import { stores, type TestStore } from '../testing/stores.ts';
import { registry } from './entities/index.ts';

const kinds = Object.keys(registry) as KindName[];
const callerIn = (bureau: string, year: number): Caller => ({
  scope: { bureau, year },
  actor: { account: 'a', role: 'officer' },
});
const here = callerIn('north', 2026);

describe.each(await stores())('$name', ({ open }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await open();
    await store.ports.transaction({ caller: here, act: 'sample.add', on: 'all' }, async (tx) => {
      for (const kind of kinds) await shelf(tx, kind).add(sampleRow(registry[kind].table, 'x'));
      return ok(undefined);
    });
  });
  afterAll(() => store.dispose());

  const shelf = (tx: Shelves, kind: KindName) => tx[kind] as unknown as Shelf<Row>;
  const from = <T>(caller: Caller, work: (tx: Shelves) => Promise<T>) =>
    store.ports.reading(caller, (tx) => work(tx as Shelves));

  test.each(kinds)('CD19-17 %s: what one bureau has, another neither sees nor changes', async (kind) => {
    const elsewhere = callerIn('south', 2026);
    expect(await from(elsewhere, (tx) => everySight(shelf(tx, kind)))).toEqual([undefined, [], undefined, 0]);
    await store.ports.transaction({ caller: elsewhere, act: 'sample.change', on: kind }, async (tx) => {
      const row = { ...sampleRow(registry[kind].table, 'x'), version: 1 };
      await expect(shelf(tx, kind).save(row)).rejects.toMatchObject({ code: 'STORE-022' });
      await shelf(tx, kind).remove('x');
      expect(await shelf(tx, kind).forUpdate('x')).toBeUndefined();
      return ok(undefined);
    });
    expect(await from(here, (tx) => shelf(tx, kind).count())).toBe(1);
  });

  test.each(kinds)('%s: years see each other exactly when the kind is standing', async (kind) => {
    const seen = await from(callerIn('north', 2027), (tx) => everySight(shelf(tx, kind)));
    const row = { ...sampleRow(registry[kind].table, 'x'), version: 1 };
    expect(seen).toEqual(registry[kind].standing ? [row, [row], row, 1] : [undefined, [], undefined, 0]);
  });

  test.each(kinds)('%s: the same id and unique keys may stand in two bureaus', async (kind) => {
    const outcome = await store.ports.transaction(
      { caller: callerIn('west', 2026), act: 'sample.add', on: kind },
      async (tx) => ok(await shelf(tx, kind).add(sampleRow(registry[kind].table, 'x'))),
    );
    expect(outcome.ok).toBe(true);
    expect(await from(here, (tx) => shelf(tx, kind).count())).toBe(1);
  });

  test('the log of one bureau is not in the log of another', async () => {
    const { auditLog } = store.ports;
    expect((await auditLog.search('north', { limit: 100 })).map(({ act }) => act)).toEqual(['sample.add']);
    expect(await auditLog.size('nowhere')).toBe(0);
  });

  const everySight = async (rows: Shelf<Row>) => [
    await rows.find('x'),
    await rows.list(),
    await rows.first({ id: 'x' }),
    await rows.count({ id: ['x'] }),
  ];

  test('a row that must exist and does not is a fault, also where another bureau has it', async () => {
    const missing = from(callerIn('south', 2026), (tx) => tx.units.get('x'));
    await expect(missing).rejects.toThrow(Fault);
    await expect(missing).rejects.toMatchObject({ code: 'STORE-020', params: { kind: 'units', id: 'x' } });
  });
});
