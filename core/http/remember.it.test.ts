import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse, testPassword, type TestHouse } from '../testing/house.ts';
import { stores } from '../testing/stores.ts';
import { standing } from '../app/ports/scope.ts';

interface Unit {
  readonly id: string;
  readonly code: string;
}

describe.each(await stores())('$name', (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(kind);
  });
  afterAll(() => house.close());

  const machine = {
    scope: { bureau: 'demo', year: standing },
    actor: { account: 'machine', role: 'machine' },
  } as const;
  const unit = (code: string) => ({ code, nameZh: '市水利局', nameEn: 'Water Department', kind: 'department' });
  const unitsWith = (code: string) => house.house.ports.reading(machine, (tx) => tx.units.count({ code }));

  test('D10 a request sent three times with one key acts once and is answered alike', async () => {
    const officer = await house.as('officer');
    const sent = () => officer.post<Unit>('/units', unit('D51'), { key: 'one-intention' });
    const [first, second, third] = [await sent(), await sent(), await sent()];
    expect(first.status).toBe(201);
    expect([second.status, third.status]).toEqual([201, 201]);
    expect([second.body, third.body]).toEqual([first.body, first.body]);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await unitsWith('D51')).toBe(1);
  });

  test('D10 ten at once with one key act once', async () => {
    const officer = await house.as('officer');
    const all = await Promise.all(
      Array.from({ length: 10 }, () => officer.post<Unit>('/units', unit('D52'), { key: 'at-once-all' })),
    );
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    expect(await unitsWith('D52')).toBe(1);
  });

  test('D10 a request whose connection was cut after sending is answered on the second try', async () => {
    const officer = await house.as('officer');
    const entered = await house.visitor().post('/session', { login: 'officer', password: testPassword('officer') });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const cut = new AbortController();
    const sent = fetch(`${house.url}/api/v1/units`, {
      method: 'POST',
      headers: { cookie, origin: house.url, 'content-type': 'application/json', 'idempotency-key': 'cut-off-1' },
      body: JSON.stringify(unit('D53')),
      signal: cut.signal,
    }).catch(() => undefined);
    // Sent, and perhaps at work already: the server never hears whether the answer arrived.
    setTimeout(() => cut.abort(), 3);
    await sent;
    const again = await officer.post<Unit>('/units', unit('D53'), { key: 'cut-off-1' });
    expect(again.status).toBe(201);
    expect(await unitsWith('D53')).toBe(1);
  });

  test('a key belongs to one request: another body, path or method is refused', async () => {
    const officer = await house.as('officer');
    await officer.post('/units', unit('D54'), { key: 'taken-key-1' });
    expect(await officer.post('/units', unit('D55'), { key: 'taken-key-1' })).toMatchObject({
      status: 422,
      body: { code: 'HTTP-422' },
    });
    expect(await unitsWith('D55')).toBe(0);
  });

  test('a key belongs to one account', async () => {
    const body = unit('D56');
    expect((await (await house.as('officer')).post('/units', body, { key: 'common-key' })).status).toBe(201);
    const other = await (await house.as('system-admin')).post('/units', body, { key: 'common-key' });
    expect(other).toMatchObject({ status: 409, body: { code: 'ACCT-050' } });
  });

  test('a refusal did nothing and is judged anew under the same key', async () => {
    const officer = await house.as('officer');
    const child = { ...unit('U57'), kind: 'unit', parent: 'unit-none' };
    expect((await officer.post('/units', child, { key: 'refused-once' })).status).toBe(422);
    expect((await officer.post('/units', unit('D57'), { key: 'refused-once' })).status).toBe(201);
  });

  test('secrets of a remembered answer are not readable in the store', async () => {
    const officer = await house.as('officer');
    const send = () => officer.post<{ secret: string }>('/tokens', { label: 'x', days: 1 }, { key: 'secret-answer' });
    const { body } = await send();
    expect((await send()).body).toEqual(body);
    const rows = await house.house.ports.reading(machine, (tx) => tx.idempotencies.list());
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(body.secret);
  });

  test('each act is in the log once, however often it was sent', async () => {
    const officer = await house.as('officer');
    const before = await house.house.ports.auditLog.size('demo');
    for (let at = 0; at < 3; at += 1) await officer.post('/units', unit('D58'), { key: 'logged-once' });
    expect(await house.house.ports.auditLog.size('demo')).toBe(before + 1);
  });

  test.each(['short', 'x'.repeat(201), 'with space'])('the key %s is refused', async (key) => {
    const officer = await house.as('officer');
    expect(await officer.post('/units', unit('D59'), { key })).toMatchObject({
      status: 400,
      body: { code: 'INPUT-016' },
    });
  });

  test('keys are forgotten after a day', async () => {
    house.clock.advance(25 * 3_600_000);
    await house.tick();
    expect(await house.house.ports.reading(machine, (tx) => tx.idempotencies.count())).toBe(0);
  });
});
