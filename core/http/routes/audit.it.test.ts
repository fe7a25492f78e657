import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Checkpoints } from '../../generated/api/audit/checkpoints.ts';
import type { Events } from '../../generated/api/audit/events.ts';
import type { Proof } from '../../generated/api/audit/proof.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import type { HouseClient } from '../../testing/house-client.ts';
import { stores } from '../../testing/stores.ts';

describe.each(await stores())('$name', (kind) => {
  let house: TestHouse;
  let auditor: HouseClient;
  beforeAll(async () => {
    house = await testHouse(kind);
    auditor = await house.as('audit-admin');
    const officer = await house.as('officer');
    for (let at = 0; at < 6; at += 1) {
      await officer.post('/units', { code: `D6${at}`, nameZh: '某局', nameEn: 'A Department', kind: 'department' });
      house.clock.advance(1000);
    }
    await officer.post('/units', { code: 'D60', nameZh: '某局', nameEn: 'A Department', kind: 'department' });
    await house.visitor().post('/session', { login: 'officer', password: 'wrong' });
  });
  afterAll(() => house.close());

  const search = async (query: string) => (await auditor.get<Events>(`/audit/events?${query}`)).body;

  test('an act is one event that tells who, as what, when, on what and how it ended', async () => {
    const { items } = await search('act=unit.create&limit=2');
    expect(items).toMatchObject([
      { act: 'unit.create', outcome: 'refused', code: 'ACCT-050', role: 'officer', veiled: false },
      { act: 'unit.create', outcome: 'done', code: null, role: 'officer', on: expect.stringMatching(/^unit\/unit-/u) },
    ]);
  });

  test('a sign-in that failed is an event of nobody, without the name that was tried', async () => {
    const { items } = await search('act=session.open&outcome=refused');
    expect(items).toMatchObject([{ role: 'visitor', account: 'visitor', code: 'ACCT-001' }]);
    expect(JSON.stringify(items)).not.toContain('officer');
  });

  test('pages meet, newest first, without gaps', async () => {
    const seen: number[] = [];
    const { size } = await search('limit=1');
    let next: string | null = String(size);
    while (next !== null) {
      const page: Events = await search(`limit=4&after=${next}`);
      seen.push(...page.items.map(({ sequence }) => sequence));
      next = page.next;
    }
    expect(seen).toEqual(Array.from({ length: size }, (_, at) => size - 1 - at));
  });

  test('time bounds the search', async () => {
    const all = (await search('act=unit.create')).items.map(({ at }) => at ?? 0);
    const [from, until] = [all.at(-2) ?? 0, all.at(-4) ?? 0];
    const { items } = await search(`act=unit.create&from=${from}&until=${until}`);
    expect(items.map(({ at }) => at)).toEqual([all.at(-3), all.at(-2)]);
  });

  test('an event is proved against the root of the log; one that is not there is not', async () => {
    const { size } = await search('limit=1');
    const proof = await auditor.get<Proof>(`/audit/events/3/proof?size=${size}`);
    expect(proof.body).toMatchObject({ sequence: 3, size, root: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(proof.body.leaf).toBe((await search('')).items.find(({ sequence }) => sequence === 3)?.leaf);
    for (const path of ['/audit/events/999999/proof', '/audit/events/x/proof', '/audit/events/3/proof?size=999999']) {
      expect(await auditor.get(path)).toMatchObject({ status: 404, body: { code: 'AUDIT-020' } });
    }
  });

  test('checkpoints are signed, and the log is exported line by line', async () => {
    house.clock.advance(3_600_000);
    auditor = await house.as('audit-admin');
    await house.tick();
    const { body } = await auditor.get<Checkpoints>('/audit/checkpoints?limit=1');
    expect(body.items).toMatchObject([{ signature: expect.stringMatching(/^[0-9a-f]{128}$/u) }]);
    const answer = await auditor.get<Uint8Array>('/audit/export?limit=1000');
    const lines = new TextDecoder().decode(answer.body).trimEnd().split('\n');
    expect(answer.headers.get('content-disposition')).toContain('audit-0.jsonl');
    expect(lines.length).toBeGreaterThanOrEqual((await search('limit=1')).size);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  test('signed heads come in pages too', async () => {
    house.clock.advance(24 * 3_600_000);
    await house.tick();
    auditor = await house.as('audit-admin');
    const heads = async (query: string) => (await auditor.get<Checkpoints>(`/audit/checkpoints?${query}`)).body;
    const all = (await heads('limit=100')).items;
    expect(all.length).toBeGreaterThan(1);
    const first = await heads('limit=1');
    expect([...first.items, ...(await heads(`limit=1&after=${first.next}`)).items]).toEqual(all.slice(0, 2));
  });

  test.each([
    ['/audit/events?act=unit.create&limit=2', 'audit.read', 'log', { act: 'unit.create', limit: 2 }],
    ['/audit/checkpoints?limit=3', 'audit.read', 'log/checkpoints', { limit: 3 }],
    ['/audit/events/3/proof?size=5', 'audit.read', 'log/proof', { sequence: 3, size: 5 }],
    ['/audit/export?after=3&limit=2', 'audit.export', 'log', { from: 4, limit: 2 }],
  ])('BJ11-25 a look at %s is itself one event of the log', async (below, act, on, detail) => {
    const supervisor = await house.as('supervisor');
    const { auditLog } = house.house.ports;
    const before = await auditLog.size('demo');
    expect((await supervisor.get(below)).status).toBe(200);
    expect(await auditLog.size('demo')).toBe(before + 1);
    const [event] = await auditLog.search('demo', { limit: 1 });
    expect(event).toMatchObject({ role: 'supervisor', act, on, outcome: 'done', detail });
  });

  test('the supervisor reads and proves as the auditor does', async () => {
    expect((await (await house.as('supervisor')).get('/audit/events')).status).toBe(200);
  });

  test.each(['act=drop table', 'outcome=maybe', 'limit=1001', 'from=-1', 'order=asc'])(
    'the search %s is refused',
    async (query) => {
      expect((await auditor.get(`/audit/events?${query}`)).status).toBe(400);
    },
  );
});
