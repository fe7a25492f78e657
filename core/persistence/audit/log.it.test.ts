import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../app/ports/caller.ts';
import type { Tx } from '../../app/ports/transaction.ts';
import { readExportLine, type CheckpointLine } from '../../domain/audit/export-line.ts';
import { verifyInclusion } from '../../domain/audit/merkle-proof.ts';
import { verifyLog, type VerifySignature } from '../../domain/audit/verify-log.ts';
import { hexDecode } from '../../domain/hash/sha256.ts';
import { ok, refused } from '../../domain/refusal.ts';
import { stores, type TestStore } from '../../testing/stores.ts';

const caller: Caller = { scope: { bureau: 'b1', year: 2026 }, actor: { account: 'expert-1', role: 'expert' } };
const hour = 3_600_000;
const hideFirst =
  'update audit_events set content = null, salt = null, at = null, account = null, act = null, "on" = null, outcome = null';

describe.each(await stores())('$name', ({ open }) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.dispose());

  const act = (name: string, work: (tx: Tx) => Promise<unknown> = async () => undefined) =>
    store.ports.transaction({ caller, act: name, on: 'sheet/1' }, async (tx) => ok(await work(tx)));
  const acts = async (count: number) => {
    for (let index = 0; index < count; index += 1) await act(`act.${index}`);
  };
  const log = () => store.ports.auditLog.search('b1', { limit: 1000 });

  describe('events of an open round', () => {
    const seal = () =>
      act('sheet.seal', async (tx) => {
        tx.audit.veil('R1');
        tx.audit.note({ task: 'T-73' });
      });
    const bare = {
      veiled: true,
      at: null,
      year: null,
      account: null,
      role: null,
      act: null,
      on: null,
      outcome: null,
      code: null,
      detail: null,
    };

    test('stand in the log as bare leaves, refusals and faults too', async () => {
      await seal();
      await store.ports.transaction({ caller, act: 'sheet.seal', on: 'sheet/1' }, async (tx) => {
        tx.audit.veil('R1');
        return refused('SHEET-001');
      });
      const broken = act('sheet.seal', async (tx) => {
        tx.audit.veil('R1');
        throw new Error('broken');
      });
      await expect(broken).rejects.toThrow('broken');
      expect(await log()).toEqual([2, 1, 0].map((sequence) => ({ sequence, leaf: expect.any(String), ...bare })));
      expect(await store.ports.auditLog.search('b1', { account: 'expert-1', limit: 10 })).toEqual([]);
    });

    test('nothing in the database tells the act, the actor, the object or the time', async () => {
      await seal();
      const lines = (await store.ports.auditLog.export('b1', { from: 0, limit: 10 })).join('\n');
      expect(lines).not.toMatch(/sheet|expert-1|T-73|2026/);
    });

    test('are opened at reveal, and fit the leaves that stood there before', async () => {
      await seal();
      await act('round.note');
      await seal();
      await act('other.seal', async (tx) => tx.audit.veil('R2'));
      const before = await log();
      const opened: unknown[] = [];
      await act('round.reveal', async (tx) => opened.push(await tx.audit.unveil('R1')));

      expect(opened).toEqual([2]);
      const after = await log();
      expect(after.slice(1).map(({ leaf }) => leaf)).toEqual(before.map(({ leaf }) => leaf));
      expect(after.map(({ act: name, veiled }) => [name, veiled])).toEqual([
        ['round.reveal', false],
        [null, true],
        ['sheet.seal', false],
        ['round.note', false],
        ['sheet.seal', false],
      ]);
      expect(after[4]).toMatchObject({ account: 'expert-1', on: 'sheet/1', detail: { task: 'T-73' }, outcome: 'done' });
      expect(await store.ports.auditLog.verify('b1')).toEqual({ ok: true, value: { size: 5 } });
    });

    test('a reveal that is undone leaves them veiled', async () => {
      await seal();
      await store.ports.transaction({ caller, act: 'round.reveal', on: 'round/R1' }, async (tx) => {
        await tx.audit.unveil('R1');
        return refused('ROUND-001');
      });
      expect((await log()).map(({ veiled }) => veiled)).toEqual([false, true]);
      await act('round.reveal', (tx) => tx.audit.unveil('R1'));
      expect((await log()).every(({ veiled }) => !veiled)).toBe(true);
    });

    test.each([
      ['removed', 'delete from veiled_events'],
      ['changed', `update veiled_events set sealed = replace(sealed, 'A', 'B')`],
      ['an open event made to look like one of them', hideFirst],
    ])('what is kept of them is missed when it is lost: %s', async (_, statement) => {
      await act('round.note');
      await seal();
      expect(await store.ports.auditLog.verify('b1')).toMatchObject({ ok: true });
      store = await store.tamper(statement);
      expect(await store.ports.auditLog.verify('b1')).toMatchObject({ ok: false, refusal: { code: 'AUDIT-017' } });
    });

    test('one that was exchanged for another is not opened', async () => {
      await seal();
      await seal();
      const table = 'veiled_events';
      store = await store.tamper(
        `update ${table} set sealed = (select max(sealed) from ${table}) where id = (select min(id) from ${table})`,
        `update ${table} set sealed = (select max(sealed) from ${table})`,
      );
      await expect(act('round.reveal', (tx) => tx.audit.unveil('R1'))).rejects.toMatchObject({ code: 'KEYS-003' });
    });
  });

  describe('searching', () => {
    test.each([
      ['by act', { act: 'act.1' }, [1]],
      ['by account', { account: 'nobody' }, []],
      ['by object', { on: 'sheet/1', before: 2 }, [1, 0]],
      ['by outcome', { outcome: 'done' as const }, [3, 2, 1, 0]],
    ])('%s', async (_, wanted, sequences) => {
      await acts(4);
      const found = await store.ports.auditLog.search('b1', { ...wanted, limit: 10 });
      expect(found.map(({ sequence }) => sequence)).toEqual(sequences);
    });

    test('by time, from a moment until before another', async () => {
      const start = store.clock.now();
      for (let index = 0; index < 3; index += 1) {
        await act(`act.${index}`);
        store.clock.advance(1000);
      }
      const found = await store.ports.auditLog.search('b1', { from: start + 1000, until: start + 2000, limit: 10 });
      expect(found.map(({ act: name }) => name)).toEqual(['act.1']);
    });
  });

  test('each event is proven in the log of every later size', async () => {
    await acts(9);
    for (let size = 1; size <= 9; size += 1) {
      for (let sequence = 0; sequence < size; sequence += 1) {
        const proof = await store.ports.auditLog.inclusion('b1', sequence, size);
        const [leaf, root] = [hexDecode(proof?.leaf ?? ''), hexDecode(proof?.root ?? '')];
        const path = (proof?.path ?? []).map(hexDecode);
        expect(verifyInclusion({ leaf, index: sequence, size, proof: path, root })).toBe(true);
      }
    }
  });

  test.each([
    [9, 9],
    [0, 10],
    [-1, 3],
    [0.5, 3],
  ])('there is no proof of what is not there: event %s in %s', async (sequence, size) => {
    await acts(9);
    expect(await store.ports.auditLog.inclusion('b1', sequence, size)).toBeUndefined();
  });

  describe('checkpoints', () => {
    const outsideFile = () => path.join(store.settings.keysFolder, 'checkpoints.jsonl');
    const outside = () =>
      readFileSync(outsideFile(), 'utf8')
        .trim()
        .split('\n')
        .map((line) => readExportLine(line) as CheckpointLine);
    const verified = async (checkpoints: readonly CheckpointLine[] = []) => {
      const lines = await store.ports.auditLog.export('b1', { from: 0, limit: 1000 });
      return verifyLog({ lines: lines.map((line) => readExportLine(line)!), outside: checkpoints, verifySignature });
    };

    test('are signed once for each fixed hour, at the first tick after it', async () => {
      store.clock.set(Date.parse('2026-03-02T11:59:00+08:00'));
      await acts(3);
      expect(await store.tick()).toMatchObject({ checkpoints: 1 });
      expect(await store.tick()).toMatchObject({ checkpoints: 0 });
      store.clock.advance(60_000);
      await acts(2);
      expect(await store.tick()).toMatchObject({ checkpoints: 1 });
      store.clock.advance(24 * hour);
      expect(await store.tick()).toMatchObject({ checkpoints: 1 });
      const checkpoints = await store.ports.auditLog.checkpoints('b1', { limit: 10 });
      expect(checkpoints.map(({ size }) => size)).toEqual([5, 5, 3]);
      expect(checkpoints[0]?.at).toBe(store.clock.now());
    });

    test('stand in a file outside the database as well', async () => {
      await acts(3);
      await store.tick();
      const [inside] = await store.ports.auditLog.checkpoints('b1', { limit: 10 });
      expect(outside()).toEqual([{ kind: 'checkpoint', bureau: 'b1', ...inside }]);
    });

    test('an export verifies against them', async () => {
      await acts(3);
      await store.tick();
      await acts(2);
      expect(await verified(outside())).toMatchObject({
        ok: true,
        value: { bureau: 'b1', size: 5, veiled: 0, checkpoints: 2 },
      });
    });

    test('pages of an export put together are the export', async () => {
      await acts(7);
      await store.tick();
      const { auditLog } = store.ports;
      const pages = [];
      for (const from of [0, 3, 6, 9]) pages.push(...(await auditLog.export('b1', { from, limit: 3 })));
      expect(pages).toEqual(await auditLog.export('b1', { from: 0, limit: 100 }));
    });

    test('a tail that was cut off, with the end of the log put back, shows only against the file outside', async () => {
      await acts(4);
      const head = await headRow();
      await acts(4);
      await store.tick();
      store = await store.tamper(
        'delete from audit_events where sequence >= 4',
        'delete from audit_checkpoints',
        `update audit_heads set size = 4, frontier = '${head}'`,
      );
      expect(await store.ports.auditLog.verify('b1')).toMatchObject({ ok: true });
      expect(await verified()).toMatchObject({ ok: true });
      expect(await verified(outside())).toMatchObject({ ok: false, refusal: { code: 'AUDIT-014' } });
    });

    test('a forged checkpoint is found', async () => {
      await acts(4);
      await store.tick();
      const [checkpoint] = outside();
      const forged = { ...checkpoint!, at: checkpoint!.at - 1 };
      expect(await verified([forged])).toMatchObject({ ok: false, refusal: { code: 'AUDIT-015' } });
    });

    /** What four events leave as the end of their log: the root of one full subtree. */
    const headRow = async () => {
      const proof = await store.ports.auditLog.inclusion('b1', 0, 4);
      return JSON.stringify([proof?.root]);
    };
  });

  test.each([
    [
      'a changed act',
      `update audit_events set content = replace(content, 'act.2', 'act.7') where sequence = 2`,
      'AUDIT-012',
      2,
    ],
    [
      'a changed leaf',
      `update audit_events set leaf = (select max(leaf) from audit_events) where leaf <> (select max(leaf) from audit_events) and sequence in (2, 3)`,
      'AUDIT-012',
      undefined,
    ],
    ['a removed event', 'delete from audit_events where sequence = 2', 'AUDIT-011', 2],
    [
      'two events exchanged',
      'update audit_events set sequence = case sequence when 2 then 102 when 3 then 2 else sequence end',
      'AUDIT-012',
      2,
    ],
    ['a changed search column', `update audit_events set account = 'other' where sequence = 2`, 'AUDIT-016', 2],
    ['an event hidden as veiled', `update audit_events set content = null where sequence = 2`, 'AUDIT-017', 2],
    ['a changed inner node', `update audit_events set completes = '[]' where sequence = 3`, 'AUDIT-016', 3],
    ['a cut tail', 'delete from audit_events where sequence > 3', 'AUDIT-013', undefined],
    ['a changed end', 'update audit_heads set size = 4', 'AUDIT-013', undefined],
  ])('the owner of the machine is found out: %s', async (_, statement, code, sequence) => {
    await acts(6);
    store = await store.tamper(statement);
    const verdict = await store.ports.auditLog.verify('b1');
    expect(verdict).toMatchObject({ ok: false, refusal: { code } });
    if (sequence !== undefined && !verdict.ok) expect(verdict.refusal.params).toEqual({ sequence });
  });
});

const verifySignature: VerifySignature = ({ publicKey, message, signature }) => {
  const key = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return verify(null, message, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
};
