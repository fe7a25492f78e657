import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../app/fault.ts';
import type { Caller } from '../../app/ports/caller.ts';
import type { Tx } from '../../app/ports/transaction.ts';
import { ok } from '../../domain/refusal.ts';
import { stores, type TestStore } from '../../testing/stores.ts';
import policy from './policy.json' with { type: 'json' };
import type { JobHandlers } from './runner.ts';

const minute = 60_000;
const callerIn = (bureau: string, year = 2026): Caller => ({
  scope: { bureau, year },
  actor: { account: 'machine', role: 'machine' },
});

describe.each(await stores())('$name', ({ open }) => {
  let store: TestStore;
  let seen: string[];
  beforeEach(async () => {
    store = await open();
    seen = [];
  });
  afterEach(() => store.dispose());

  const act = (work: (tx: Tx) => Promise<unknown>, caller = callerIn('b1')) =>
    store.ports.transaction({ caller, act: 'job.plan', on: 'job' }, async (tx) => ok(await work(tx)));
  const plan = (key: string, dueIn = 0, caller = callerIn('b1')) =>
    act((tx) => tx.jobs.plan({ kind: 'remind', key, due: store.clock.now() + dueIn, payload: { key } }), caller);
  const remind: JobHandlers = {
    remind: async ({ key }, job) => {
      seen.push(`${job.scope.bureau}/${job.scope.year}/${key}`);
    },
  };

  test('a job runs at its time, once, with its payload and in its scope', async () => {
    await plan('k1', minute, callerIn('b1', 2025));
    expect(await store.tick(remind)).toMatchObject({ done: 0, failed: 0 });
    store.clock.advance(minute);
    expect(await store.tick(remind)).toMatchObject({ done: 1, failed: 0 });
    expect(await store.tick(remind)).toMatchObject({ done: 0, failed: 0 });
    expect(seen).toEqual(['b1/2025/k1']);
  });

  test('all that are due run, the longest due first, in every bureau', async () => {
    const late = Array.from({ length: policy.batch + 5 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    for (const [index, key] of late.entries()) await plan(key, -index);
    await plan('other', -1000, callerIn('b2'));
    expect(await store.tick(remind)).toMatchObject({ done: late.length + 1 });
    expect(seen).toEqual(['b2/2026/other', ...late.toReversed().map((key) => `b1/2026/${key}`)]);
  });

  test('a second job of the same kind and key replaces the first', async () => {
    await plan('k1', minute);
    await plan('k1', 2 * minute);
    store.clock.advance(minute);
    expect(await store.tick(remind)).toMatchObject({ done: 0 });
    store.clock.advance(minute);
    expect(await store.tick(remind)).toMatchObject({ done: 1 });
  });

  test('a cancelled job does not run', async () => {
    await plan('k1');
    await act((tx) => tx.jobs.cancel('remind', 'k1'));
    await act((tx) => tx.jobs.cancel('remind', 'never planned'));
    expect(await store.tick(remind)).toMatchObject({ done: 0 });
  });

  test('a job nobody can do stays until somebody can', async () => {
    await plan('k1');
    expect(await store.tick({})).toMatchObject({ done: 0, failed: 0 });
    expect(await store.tick(remind)).toMatchObject({ done: 1 });
  });

  test('a handler opens transactions of its own', async () => {
    await plan('k1');
    await store.tick({
      remind: (_, { scope }) =>
        act((tx) => tx.outbox.send({ to: 'a', text: 't' }), { ...callerIn('x'), scope }).then(() => undefined),
    });
    expect(await store.ports.reading(callerIn('b1'), (tx) => tx.notices.count())).toBe(1);
  });

  test('a failing job comes again after growing waits, and is laid aside after the last', async () => {
    await plan('k1');
    const failing: JobHandlers = {
      remind: async () => {
        seen.push(String(store.clock.now()));
        throw new Fault('KEYS-003');
      },
    };
    const start = store.clock.now();
    const moments = [start];
    for (const wait of policy.retryAfterMilliseconds) {
      expect(await store.tick(failing)).toMatchObject({ failed: 1 });
      store.clock.advance(wait - 1);
      expect(await store.tick(failing)).toMatchObject({ failed: 0 });
      store.clock.advance(1);
      moments.push(store.clock.now());
    }
    expect(await store.tick(failing)).toMatchObject({ failed: 1 });
    store.clock.advance(1000 * minute);
    expect(await store.tick(failing)).toMatchObject({ failed: 0 });
    expect(seen).toEqual(moments.map(String));
  });

  test('planning it anew gives a job that was laid aside another chance', async () => {
    await plan('k1');
    const failing: JobHandlers = { remind: () => Promise.reject(new Error('no')) };
    for (const wait of [...policy.retryAfterMilliseconds, 0]) {
      await store.tick(failing);
      store.clock.advance(wait);
    }
    expect(await store.tick(remind)).toMatchObject({ done: 0 });
    const attempts = policy.retryAfterMilliseconds.length + 1;
    expect(await store.deadJobs()).toEqual([
      { scope: { bureau: 'b1', year: 2026 }, kind: 'remind', key: 'k1', attempts, code: 'JOB-001' },
    ]);
    await plan('k1');
    expect(await store.tick(remind)).toMatchObject({ done: 1 });
    expect(await store.deadJobs()).toEqual([]);
  });

  test('a job that is planned anew while it runs runs again', async () => {
    await plan('k1');
    const replanning: JobHandlers = {
      remind: async () => {
        seen.push('first');
        await plan('k1', minute);
      },
    };
    expect(await store.tick(replanning)).toMatchObject({ done: 1 });
    store.clock.advance(minute);
    expect(await store.tick(remind)).toMatchObject({ done: 1 });
    expect(seen).toEqual(['first', 'b1/2026/k1']);
  });

  test('a job that is cancelled while it runs is gone', async () => {
    await plan('k1');
    await store.tick({
      remind: () => act((tx) => tx.jobs.cancel('remind', 'k1')).then(() => Promise.reject(new Error('late'))),
    });
    store.clock.advance(1000 * minute);
    expect(await store.tick(remind)).toMatchObject({ done: 0 });
  });

  test('two runners at once do each job once', async () => {
    for (let index = 0; index < 20; index += 1) await plan(`k${index}`);
    const reports = await Promise.all([store.tick(remind), store.tick(remind), store.tick(remind)]);
    expect(reports.reduce((sum, { done }) => sum + done, 0)).toBe(20);
    expect(new Set(seen).size).toBe(20);
  });

  test('a job whose runner died is taken over when the lease ends, and laid aside when it kills each of them', async () => {
    await plan('k1');
    const lost = new Promise<void>(() => {});
    for (let attempt = 0; attempt <= policy.retryAfterMilliseconds.length; attempt += 1) {
      const began = new Promise<void>((resolve) => {
        void store.tick({ remind: () => (resolve(), lost) });
      });
      await began;
      expect(await store.tick(remind)).toMatchObject({ done: 0 });
      store.clock.advance(policy.leaseMilliseconds);
    }
    expect(await store.tick(remind)).toMatchObject({ done: 0 });
    expect(seen).toEqual([]);
    expect(await store.deadJobs()).toMatchObject([{ key: 'k1', code: 'JOB-002' }]);
  });
});
