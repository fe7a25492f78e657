import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../app/fault.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Tx } from '../app/ports/transaction.ts';
import { NotCanonicalError } from '../domain/canonical/canonical-json.ts';
import { ok, refused, type Outcome } from '../domain/refusal.ts';
import { stores, type TestStore } from '../testing/stores.ts';

const callerIn = (bureau: string): Caller => ({
  scope: { bureau, year: 2026 },
  actor: { account: 'a1', role: 'officer' },
});
const unit = (id: string) => ({ id, code: id, nameZh: '单位', nameEn: 'Unit', kind: 'unit' as const, parent: null });

describe.each(await stores())('$name', ({ open }) => {
  let store: TestStore;
  let tests = 0;
  let caller: Caller;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.dispose());
  // A bureau of its own is as good as a store of its own, and cheaper.
  beforeEach(() => {
    tests += 1;
    caller = callerIn(`b${tests}`);
  });

  const addUnit = <T>(work: (tx: Tx) => Promise<Outcome<T>>) =>
    store.ports.transaction({ caller, act: 'unit.add', on: 'unit/u1' }, work);
  const units = () => store.ports.reading(caller, (tx) => tx.units.list());
  const log = () => store.ports.auditLog.search(caller.scope.bureau, { limit: 100 });

  test('what is committed is there, with its one event', async () => {
    const outcome = await addUnit(async (tx) => {
      tx.audit.note({ code: 'u1', name: '甲' });
      tx.audit.note({ name: '乙' });
      return ok(await tx.units.add(unit('u1')));
    });
    expect(outcome).toEqual({ ok: true, value: { ...unit('u1'), version: 1 } });
    expect(await units()).toEqual([{ ...unit('u1'), version: 1 }]);
    expect(await log()).toEqual([
      {
        sequence: 0,
        leaf: expect.stringMatching(/^[0-9a-f]{64}$/),
        veiled: false,
        at: store.clock.now(),
        year: 2026,
        account: 'a1',
        role: 'officer',
        act: 'unit.add',
        on: 'unit/u1',
        outcome: 'done',
        code: null,
        detail: { code: 'u1', name: '乙' },
      },
    ]);
  });

  test('an act that consists of several leaves an event for each, after its own', async () => {
    await addUnit(async (tx) => {
      for (const id of ['u1', 'u2']) {
        await tx.units.add(unit(id));
        tx.audit.also('unit.added', `unit/${id}`, { id });
      }
      return ok(undefined);
    });
    expect((await log()).map(({ sequence, act, on, detail }) => [sequence, act, on, detail])).toEqual([
      [2, 'unit.added', 'unit/u2', { id: 'u2' }],
      [1, 'unit.added', 'unit/u1', { id: 'u1' }],
      [0, 'unit.add', 'unit/u1', {}],
    ]);
  });

  test('a refusal leaves no row, no job and no notice, but one refused event', async () => {
    const outcome = await addUnit(async (tx) => {
      await tx.units.add(unit('u1'));
      await tx.jobs.plan({ kind: 'remind', key: 'u1', due: 0 });
      await tx.outbox.send({ to: 'a1', text: 'welcome' });
      tx.audit.note({ tried: 'u1' });
      tx.audit.also('unit.added', 'unit/u1');
      return refused('UNIT-001', { code: 'u1' });
    });
    expect(outcome).toEqual({ ok: false, refusal: { code: 'UNIT-001', params: { code: 'u1' } } });
    expect(await units()).toEqual([]);
    expect(await store.ports.reading(caller, (tx) => tx.notices.count())).toBe(0);
    expect(await store.tick({ remind: () => Promise.reject(new Error('planned')) })).toMatchObject({ failed: 0 });
    expect(await log()).toMatchObject([
      { sequence: 0, act: 'unit.add', outcome: 'refused', code: 'UNIT-001', detail: { tried: 'u1' } },
    ]);
  });

  test.each([
    ['a fault by its code', new Fault('KEYS-003'), 'KEYS-003'],
    ['anything else by one code, without what it says', new Error('secret 110101199001011234'), 'HTTP-500'],
  ])('an exception leaves no row, but one failed event: %s', async (_, error, code) => {
    const failing = addUnit(async (tx) => {
      await tx.units.add(unit('u1'));
      tx.audit.note({ tried: 'u1' });
      throw error;
    });
    await expect(failing).rejects.toBe(error);
    expect(await units()).toEqual([]);
    expect(await log()).toMatchObject([{ sequence: 0, act: 'unit.add', outcome: 'failed', code, detail: {} }]);
  });

  test('an event that cannot be written undoes the change it tells of', async () => {
    const failing = addUnit(async (tx) => {
      await tx.units.add(unit('u1'));
      tx.audit.note({ when: new Date(0) });
      return ok(undefined);
    });
    await expect(failing).rejects.toThrow(NotCanonicalError);
    expect(await units()).toEqual([]);
    expect(await log()).toMatchObject([{ outcome: 'failed' }]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a transaction', () => addUnit(async () => ok(undefined))],
    ['reading', () => units()],
    ['upkeep', () => store.ports.upkeep(caller.scope, async () => undefined)],
    ['reading the log', () => log()],
    ['running jobs', () => store.tick()],
  ])('inside a transaction a fault instead of waiting for itself: %s', async (_, inner) => {
    await expect(addUnit(async () => ok(await inner()))).rejects.toMatchObject({ code: 'STORE-010' });
    await expect(store.ports.reading(caller, inner)).rejects.toMatchObject({ code: 'STORE-010' });
    await expect(store.ports.upkeep(caller.scope, inner)).rejects.toMatchObject({ code: 'STORE-010' });
    expect(await units()).toEqual([]);
  });

  test('work that was started inside and outlives the transaction may open its own', async () => {
    let later: Promise<unknown> = Promise.resolve();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    await addUnit(async () => {
      later = ended.then(units);
      return ok(undefined);
    });
    end();
    expect(await later).toEqual([]);
  });

  test('a statement after the end of its transaction is a fault', async () => {
    let escaped: Tx | undefined;
    await addUnit(async (tx) => {
      escaped = tx;
      return ok(undefined);
    });
    await expect(escaped?.units.list()).rejects.toMatchObject({ code: 'STORE-012' });
    await expect(escaped?.units.add(unit('u1'))).rejects.toMatchObject({ code: 'STORE-012' });
  });

  describe('after a failed statement', () => {
    const repeatKey = async (tx: Tx) => {
      await tx.units.add(unit('u1'));
      await expect(tx.units.add(unit('u1'))).rejects.toMatchObject({ code: 'STORE-021' });
    };

    test('nothing is committed, even when the error was caught', async () => {
      const caught = addUnit(async (tx) => {
        await repeatKey(tx);
        return ok(undefined);
      });
      await expect(caught).rejects.toMatchObject({ code: 'STORE-011' });
      expect(await units()).toEqual([]);
    });

    test('no further statement runs', async () => {
      const going = addUnit(async (tx) => {
        await repeatKey(tx);
        return ok(await tx.units.list());
      });
      await expect(going).rejects.toMatchObject({ code: 'STORE-011' });
    });

    test('the use case may refuse', async () => {
      const outcome = await addUnit(async (tx) => {
        await repeatKey(tx);
        return refused('UNIT-002');
      });
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'UNIT-002' } });
      expect(await log()).toMatchObject([{ outcome: 'refused', code: 'UNIT-002' }]);
    });
  });

  test('fifty transactions at once: all that commit are there, none that refuse, and each has its event', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const outcomes = await Promise.all(
      numbers.map((number) =>
        addUnit(async (tx) => {
          await tx.units.add(unit(`u${number}`));
          return number % 3 === 0 ? refused('UNIT-003') : ok(number);
        }),
      ),
    );
    const done = numbers.filter((number) => number % 3 !== 0);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))).toEqual(done);
    expect((await units()).map(({ id }) => id)).toEqual(done.map((number) => `u${number}`).toSorted());
    const events = await log();
    expect(events.map(({ sequence }) => sequence)).toEqual(numbers.toReversed());
    expect(events.filter(({ outcome }) => outcome === 'done')).toHaveLength(done.length);
    expect(await store.ports.auditLog.verify(caller.scope.bureau)).toEqual({ ok: true, value: { size: 50 } });
  });

  test('what a transaction has read stays true until it ends: no count is lost', async () => {
    await addUnit(async (tx) => ok(await tx.units.add({ ...unit('counter'), nameEn: '0' })));
    const increments = Array.from({ length: 20 }, () =>
      addUnit(async (tx) => {
        const counter = await tx.units.get('counter');
        return ok(await tx.units.save({ ...counter, nameEn: String(Number(counter.nameEn) + 1) }));
      }),
    );
    await Promise.all(increments);
    expect(await units()).toMatchObject([{ nameEn: '20', version: 21 }]);
  });

  test('bureaus write at the same time, each into its own log', async () => {
    const acts = ['x1', 'x2', 'x3', 'x1', 'x2', 'x3'].map((bureau, index) =>
      store.ports.transaction({ caller: callerIn(bureau), act: 'unit.add', on: `unit/${index}` }, async (tx) =>
        ok(await tx.units.add(unit(`u${index}`))),
      ),
    );
    expect((await Promise.all(acts)).every((outcome) => outcome.ok)).toBe(true);
    for (const bureau of ['x1', 'x2', 'x3']) expect(await store.ports.auditLog.size(bureau)).toBe(2);
  });

  test('reading sees one state, however long it takes', async () => {
    let write: Promise<unknown> = Promise.resolve();
    const [before, after] = await store.ports.reading(caller, async (tx) => {
      const first = await tx.units.count();
      write = escape(() => addUnit(async (inner) => ok(await inner.units.add(unit('u1')))));
      await Promise.race([write, new Promise((resolve) => setTimeout(resolve, 50))]);
      return [first, await tx.units.count()];
    });
    await write;
    expect([before, after]).toEqual([0, 0]);
    expect(await units()).toHaveLength(1);
  });

  test('upkeep leaves rows and no event', async () => {
    const throttle = { id: 't1', tries: 1, since: 5 };
    await store.ports.upkeep(caller.scope, (tx) => tx.throttles.add(throttle));
    expect(await store.ports.upkeep(caller.scope, (tx) => tx.throttles.get('t1'))).toEqual({ ...throttle, version: 1 });
    expect(await log()).toEqual([]);
  });

  test('upkeep that throws leaves nothing', async () => {
    const failing = store.ports.upkeep(caller.scope, async (tx) => {
      await tx.throttles.add({ id: 't1', tries: 1, since: 5 });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await store.ports.upkeep(caller.scope, (tx) => tx.throttles.find('t1'))).toBeUndefined();
  });

  test('what is committed is still there after a restart', async () => {
    await addUnit(async (tx) => ok(await tx.units.add(unit('u1'))));
    store = await store.reopen();
    expect(await units()).toHaveLength(1);
    expect(await log()).toHaveLength(1);
  });
});

const outside = new (await import('node:async_hooks')).AsyncResource('outside');

/** Runs as somebody else would, who is not inside the use case at hand. */
const escape = <T>(work: () => Promise<T>): Promise<T> => outside.runInAsyncScope(work);
