import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok, refused } from '../domain/refusal.ts';
import { stores, type TestStore } from '../testing/stores.ts';

describe.each(await stores())('$name', ({ open }) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.dispose());

  const caller = { scope: { bureau: 'b1', year: 2026 }, actor: { account: 'a1', role: 'officer' as const } };
  const unit = (id: string) => ({ id, code: id, nameZh: '单位', nameEn: 'Unit', kind: 'unit' as const, parent: null });

  test('what is committed is there with its one event', async () => {
    const outcome = await store.ports.transaction({ caller, act: 'unit.add', on: 'unit/u1' }, async (tx) => {
      tx.audit.note({ code: 'u1' });
      return ok(await tx.units.add(unit('u1')));
    });
    expect(outcome).toEqual({ ok: true, value: { ...unit('u1'), version: 1 } });
    expect(await store.ports.reading(caller, (tx) => tx.units.list())).toEqual([{ ...unit('u1'), version: 1 }]);
    expect(await store.ports.auditLog.search('b1', { limit: 10 })).toMatchObject([
      {
        sequence: 0,
        act: 'unit.add',
        on: 'unit/u1',
        outcome: 'done',
        code: null,
        detail: { code: 'u1' },
        account: 'a1',
      },
    ]);
  });

  test('a refusal leaves no row but one refused event', async () => {
    const outcome = await store.ports.transaction({ caller, act: 'unit.add', on: 'unit/u1' }, async (tx) => {
      await tx.units.add(unit('u1'));
      return refused('UNIT-001');
    });
    expect(outcome).toEqual({ ok: false, refusal: { code: 'UNIT-001' } });
    expect(await store.ports.reading(caller, (tx) => tx.units.count())).toBe(0);
    expect(await store.ports.auditLog.search('b1', { limit: 10 })).toMatchObject([
      { outcome: 'refused', code: 'UNIT-001' },
    ]);
  });
});
