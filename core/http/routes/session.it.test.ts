import { afterEach, describe, expect, test } from 'vitest';
import { testHouse, testPassword, type TestHouse } from '../../testing/house.ts';
import { clientAt } from '../../testing/house-client.ts';
import { stores } from '../../testing/stores.ts';

const minute = 60_000;
const hour = 60 * minute;

interface Session {
  readonly role: string;
  readonly year: number;
  readonly expiresAt: number;
  readonly mustChangePassword: boolean;
}

describe.each(await stores())('$name', (kind) => {
  let house: TestHouse;
  afterEach(() => house.close());

  /** A browser with one cookie, as bytes on the wire. */
  const browser = async (login: string, password = testPassword(login)) => {
    const entered = await house.visitor().post('/session', { login, password });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return { entered, cookie, client: clientAt(house.url, () => Promise.resolve({ cookie })) };
  };
  const opening = (login: string, password: string) => house.visitor().post('/session', { login, password });

  test('the cookie is bound to this host, unseen by scripts, and good for a session', async () => {
    house = await testHouse(kind);
    const { entered, client } = await browser('officer');
    expect(entered.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-jiheng=demo\.[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/u),
    ]);
    expect((await client.get('/session')).body).toMatchObject({
      login: 'officer',
      role: 'officer',
      roles: ['officer'],
      year: 2026,
      demo: true,
      mustChangePassword: false,
      bureau: { id: 'demo' },
      expiresAt: house.clock.now() + 12 * hour,
    });
  });

  test.each([
    ['a wrong password', 'officer', 'wrong'],
    ['a name nobody has', 'nobody', 'wrong'],
    ['another’s password', 'officer', testPassword('curator')],
  ])('%s gets one and the same answer', async (_, login, password) => {
    house = await testHouse(kind);
    const { status, body } = await opening(login, password);
    expect(status).toBe(401);
    expect({ ...(body as object), instance: '' }).toEqual({
      type: 'urn:jiheng:problem:ACCT-001',
      title: '需要登录',
      status: 401,
      code: 'ACCT-001',
      detail: '登录名或口令不正确，或账号未启用。',
      next: '核对后重试；忘记口令请联系系统管理员。',
      instance: '',
    });
  });

  test.each([
    ['an account', 'officer'],
    ['a name nobody has', 'nobody'],
  ])(
    'a hundred tries at once on %s: five are looked at, then nobody enters until the window is over',
    async (_, login) => {
      house = await testHouse(kind, { trustedProxies: ['127.0.0.1'] });
      // From fifty addresses, so that the name alone is counted.
      const tries = Array.from({ length: 100 }, (_, at) =>
        house
          .visitor()
          .post<{ code: string }>(
            '/session',
            { login, password: `wrong-${at}` },
            { headers: { 'x-forwarded-for': `10.0.0.${at % 50}` } },
          ),
      );
      const codes = (await Promise.all(tries)).map(({ body }) => body.code);
      expect(codes.filter((code) => code === 'ACCT-001')).toHaveLength(5);
      expect(codes.filter((code) => code === 'ACCT-002')).toHaveLength(95);
      expect((await opening(login, testPassword(login))).status).toBe(429);
      house.clock.advance(15 * minute);
      expect((await opening(login, testPassword(login))).status).toBe(login === 'officer' ? 201 : 401);
    },
  );

  test('one address cannot try many names', async () => {
    house = await testHouse(kind);
    const statuses: number[] = [];
    for (let at = 0; at < 52; at += 1) statuses.push((await opening(`name-${at}`, 'wrong')).status);
    expect(statuses.slice(0, 50).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(50)).toEqual([429, 429]);
  });

  test('success gives the tries back', async () => {
    house = await testHouse(kind);
    for (let at = 0; at < 4; at += 1) await opening('officer', 'wrong');
    expect((await opening('officer', testPassword('officer'))).status).toBe(201);
    for (let at = 0; at < 4; at += 1) await opening('officer', 'wrong');
    expect((await opening('officer', testPassword('officer'))).status).toBe(201);
  });

  test('a session ends when it is idle, and is kept alive by use up to its absolute limit', async () => {
    house = await testHouse(kind);
    const idle = (await browser('officer')).client;
    const used = (await browser('curator')).client;
    for (let at = 0; at < 24; at += 1) {
      house.clock.advance(29 * minute);
      expect((await used.get('/session')).status).toBe(200);
    }
    expect((await idle.get('/session')).status).toBe(401);
    house.clock.advance(24 * minute);
    expect((await used.get('/session')).status).toBe(401);
  });

  test('signing out ends the session on the server', async () => {
    house = await testHouse(kind);
    const { client, cookie } = await browser('officer');
    const left = await client.delete('/session');
    expect([left.status, left.headers.getSetCookie()[0]]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await clientAt(house.url, () => Promise.resolve({ cookie })).get('/session')).status).toBe(401);
  });

  test('a sign-in never takes over a session that was planted', async () => {
    house = await testHouse(kind);
    const { client, cookie } = await browser('officer');
    const again = await client.post('/session', { login: 'curator', password: testPassword('curator') });
    const fresh = again.headers.getSetCookie()[0]?.split(';')[0];
    expect(fresh).not.toBe(cookie);
    expect((await client.get('/session')).status).toBe(401);
    const two = clientAt(house.url, () => Promise.resolve({ cookie: `${cookie}; ${fresh}` }));
    expect((await two.get('/session')).status).toBe(401);
  });

  test('the fiscal year is chosen for the session', async () => {
    house = await testHouse(kind);
    const officer = await house.as('officer');
    expect((await officer.put<Session>('/session/year', { year: 2025 })).body.year).toBe(2025);
    expect((await officer.get<Session>('/session')).body.year).toBe(2025);
    expect(await officer.put('/session/year', { year: 2028 })).toMatchObject({
      status: 422,
      body: { code: 'ACCT-004' },
    });
  });

  test('tidying takes away sessions and tries that are over, and nothing else', async () => {
    house = await testHouse(kind);
    const { client } = await browser('officer');
    await opening('nobody', 'wrong');
    house.clock.advance(20 * minute);
    await house.tick();
    expect((await client.get('/session')).status).toBe(200);
    house.clock.advance(31 * minute);
    await house.tick();
    const machine = { scope: { bureau: 'demo', year: 0 }, actor: { account: 'machine', role: 'machine' } } as const;
    const left = await house.house.ports.reading(machine, async (tx) => [
      await tx.sessions.count(),
      await tx.throttles.count(),
    ]);
    expect(left).toEqual([0, 0]);
  });
});
