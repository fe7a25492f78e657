import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../generated/api/accounts/account.ts';
import type { CreatedAccount } from '../../generated/api/accounts/created-account.ts';
import type { CreatedToken } from '../../generated/api/accounts/created-token.ts';
import type { Inbox } from '../../generated/api/notices/inbox.ts';
import { testHouse, testPassword, type TestHouse } from '../../testing/house.ts';
import { clientAt, type HouseClient } from '../../testing/house-client.ts';
import { stores } from '../../testing/stores.ts';

const day = 24 * 3_600_000;

describe.each(await stores())('$name', (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(kind);
  });
  afterAll(() => house.close());

  const browser = async (login: string, password: string): Promise<HouseClient> => {
    let cookie = '';
    const client = clientAt(
      house.url,
      () => Promise.resolve({ cookie }),
      (headers) => (cookie = headers.getSetCookie()[0]?.split(';')[0] ?? cookie),
    );
    expect((await client.post('/session', { login, password })).status).toBe(201);
    return client;
  };
  const opened = async (login: string, unit?: string): Promise<CreatedAccount> => {
    const admin = await house.as('system-admin');
    const answer = await admin.post<CreatedAccount>('/accounts', {
      login,
      displayName: '王小明',
      ...(unit && { unit }),
    });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const granted = async ({ id, version }: Account, roles: readonly string[]) =>
    (await house.as('security-admin')).put<Account>(`/accounts/${id}/roles`, { roles }, { version });

  test('one person opens an account, another grants its roles, its owner sets the password before all else', async () => {
    const { account, oneTimePassword } = await opened('wang.xm');
    expect(account).toMatchObject({ roles: [], state: 'active', signedInAt: 0 });
    const early = await house.visitor().post('/session', { login: 'wang.xm', password: oneTimePassword });
    expect(early).toMatchObject({ status: 401, body: { code: 'ACCT-001' } });

    const roles = await granted(account, ['officer', 'pool-manager']);
    expect(roles).toMatchObject({ status: 200, body: { roles: ['officer', 'pool-manager'] } });
    expect(roles.headers.get('etag')).toBe(`"${roles.body.version}"`);

    const client = await browser('wang.xm', oneTimePassword);
    expect((await client.get('/session')).body).toMatchObject({ role: 'officer', mustChangePassword: true });
    expect(await client.get('/units')).toMatchObject({ status: 403, body: { code: 'ACCT-010' } });
    const next = 'Heng-Zhou-74-lanterns';
    expect((await client.put('/session/password', { current: oneTimePassword, next })).status).toBe(204);
    expect((await client.get('/units')).status).toBe(200);
    expect((await client.get<Inbox>('/notices')).body.items[0]).toMatchObject({
      text: 'notice.account.roles',
      readAt: null,
    });
  });

  test('a notice is read by its owner only', async () => {
    const { account, oneTimePassword } = await opened('notice.reader');
    await granted(account, ['curator']);
    const client = await browser('notice.reader', oneTimePassword);
    await client.put('/session/password', { current: oneTimePassword, next: 'Heng-Zhou-75-lanterns' });
    const id = (await client.get<Inbox>('/notices')).body.items[0]?.id ?? '';
    expect(await (await house.as('curator')).post(`/notices/${id}/read`)).toMatchObject({ status: 404 });
    expect((await client.post(`/notices/${id}/read`)).body).toMatchObject({ readAt: house.clock.now() });
    expect((await client.get<Inbox>('/notices')).body.unread).toBe(0);
  });

  test('a role is switched in a renewed session, one at a time', async () => {
    const { account, oneTimePassword } = await opened('switcher');
    await granted(account, ['officer', 'curator']);
    const client = await browser('switcher', oneTimePassword);
    await client.put('/session/password', { current: oneTimePassword, next: 'Heng-Zhou-76-lanterns' });
    const switched = await client.put('/session/role', { role: 'curator' });
    expect(switched.body).toMatchObject({ role: 'curator', roles: ['officer', 'curator'] });
    expect(switched.headers.getSetCookie()).toHaveLength(1);
    expect((await client.get('/session')).body).toMatchObject({ role: 'curator' });
    expect(await client.put('/session/role', { role: 'supervisor' })).toMatchObject({
      status: 403,
      body: { code: 'ACCT-003' },
    });
  });

  test.each([
    ['two administrators', ['system-admin', 'security-admin']],
    ['an administrator and business', ['audit-admin', 'officer']],
    ['who watches and who is watched', ['supervisor', 'officer']],
    ['who scores and who organises', ['expert', 'officer']],
    ['who is evaluated and who scores', ['department', 'expert']],
  ])('L5 %s never share an account', async (_, roles) => {
    const { account } = await opened(`pair-${roles.join('.')}`);
    expect(await granted(account, roles)).toMatchObject({ status: 422, body: { code: 'ACCT-034', at: '/roles' } });
  });

  test('a department account belongs to a department or unit', async () => {
    const { account } = await opened('no.unit');
    expect(await granted(account, ['department'])).toMatchObject({ status: 422, body: { code: 'ACCT-035' } });
  });

  test('what changed meanwhile is not overwritten, and a change names its version', async () => {
    const { account } = await opened('twice');
    const admin = await house.as('security-admin');
    expect((await granted(account, ['curator'])).status).toBe(200);
    expect(await granted(account, ['officer'])).toMatchObject({ status: 412, body: { code: 'HTTP-412' } });
    const path = `/accounts/${account.id}/roles`;
    expect(await admin.put(path, { roles: [] })).toMatchObject({ status: 428, body: { code: 'HTTP-428' } });
    const weak = await admin.put(path, { roles: [] }, { headers: { 'if-match': 'W/"1"' } });
    expect(weak).toMatchObject({ status: 400, body: { code: 'INPUT-016' } });
  });

  test('nobody changes the own roles or state, and the last administrator of a kind stays', async () => {
    const admins = new Map<string, Account>();
    const { body } = await (await house.as('security-admin')).get<{ items: Account[] }>('/accounts?limit=1000');
    for (const account of body.items) admins.set(account.login, account);
    const security = admins.get('security-admin');
    const audit = admins.get('audit-admin');
    if (!security || !audit) throw new Error('no administrators');
    expect(await granted(security, [])).toMatchObject({ status: 403, body: { code: 'ACCT-033' } });
    expect(await granted(audit, [])).toMatchObject({ status: 409, body: { code: 'ACCT-036' } });
    const system = await house.as('system-admin');
    const off = await system.put(`/accounts/${audit.id}/state`, { state: 'disabled' }, { version: audit.version });
    expect(off).toMatchObject({ status: 409, body: { code: 'ACCT-036' } });
  });

  test('an account out of use is out at once, with its sessions and tokens', async () => {
    const { account, oneTimePassword } = await opened('leaver');
    const version = (await granted(account, ['curator'])).body.version;
    const client = await browser('leaver', oneTimePassword);
    await client.put('/session/password', { current: oneTimePassword, next: 'Heng-Zhou-77-lanterns' });
    const token = (await client.post<CreatedToken>('/tokens', { label: 'x', days: 5 })).body.secret;
    const program = house.withToken(token);
    expect((await program.get('/session')).status).toBe(200);

    const system = await house.as('system-admin');
    const stale = await system.put(`/accounts/${account.id}/state`, { state: 'disabled' }, { version });
    expect(stale.status).toBe(412);
    const { body } = await system.get<{ items: Account[] }>('/accounts?limit=1000');
    const now = body.items.find(({ id }) => id === account.id)?.version ?? 0;
    const off = await system.put(`/accounts/${account.id}/state`, { state: 'disabled' }, { version: now });
    expect(off).toMatchObject({ status: 200, body: { state: 'disabled' } });
    expect([(await client.get('/session')).status, (await program.get('/session')).status]).toEqual([401, 401]);
    const back = await house.visitor().post('/session', { login: 'leaver', password: 'Heng-Zhou-77-lanterns' });
    expect(back).toMatchObject({ status: 401, body: { code: 'ACCT-001' } });
  });

  test('a changed password ends every other session', async () => {
    const login = 'expert-7';
    const [here, there] = [await browser(login, testPassword(login)), await browser(login, testPassword(login))];
    const next = 'Heng-Zhou-78-lanterns';
    expect((await here.put('/session/password', { current: testPassword(login), next })).status).toBe(204);
    expect([(await here.get('/session')).status, (await there.get('/session')).status]).toEqual([200, 401]);
    expect((await house.visitor().post('/session', { login, password: testPassword(login) })).status).toBe(401);
  });

  test('a new password keeps every rule of the profile, and all that are broken are told', async () => {
    const login = 'expert-6';
    const client = await browser(login, testPassword(login));
    const set = (next: string) =>
      client.put<{ errors: { code: string }[] }>('/session/password', { current: testPassword(login), next });
    expect((await set('abc')).body.errors.map(({ code }) => code)).toEqual(['ACCT-020', 'ACCT-022', 'ACCT-023']);
    expect(await set(testPassword(login))).toMatchObject({ status: 422, body: { code: 'ACCT-024' } });
    const wrong = await client.put('/session/password', { current: 'wrong', next: 'Heng-Zhou-79-lanterns' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'ACCT-025', at: '/current' } });
  });

  test('a password too old for the profile is changed before anything else', async () => {
    const login = 'expert-5';
    house.clock.advance(91 * day);
    const client = await browser(login, testPassword(login));
    expect(await client.get('/units')).toMatchObject({ status: 403, body: { code: 'ACCT-010' } });
    expect((await client.get('/session')).body).toMatchObject({ mustChangePassword: true });
    house.clock.advance(-91 * day);
  });

  describe('a personal token', () => {
    const made = async (login: string, days = 30) =>
      (await house.as(login)).post<CreatedToken>('/tokens', { label: '脚本', days });

    test('is shown once, acts in its role, and is taken away by its owner only', async () => {
      const { body, status } = await made('officer');
      expect(status).toBe(201);
      const program = house.withToken(body.secret);
      expect((await program.get('/session')).body).toMatchObject({ login: 'officer', role: 'officer', year: 2026 });
      const listed = await (await house.as('officer')).get('/tokens');
      expect(JSON.stringify(listed.body)).toContain(body.token.id);
      expect(JSON.stringify(listed.body)).not.toContain(body.secret);

      const foreign = await (await house.as('curator')).delete(`/tokens/${body.token.id}`);
      expect(foreign).toMatchObject({ status: 404, body: { code: 'ACCT-042' } });
      expect((await program.delete(`/tokens/${body.token.id}`)).status).toBe(204);
      expect((await program.get('/session')).status).toBe(401);
    });

    test('works in the year it names', async () => {
      const { body } = await made('officer');
      const program = house.withToken(body.secret);
      const at = (year: string) => program.get<{ year: number }>('/session', { headers: { 'jiheng-year': year } });
      expect((await at('2024')).body.year).toBe(2024);
      expect(await at('24')).toMatchObject({ status: 400, body: { code: 'INPUT-016' } });
    });

    test('neither makes tokens nor touches sessions and passwords', async () => {
      const program = house.withToken((await made('officer')).body.secret);
      const refusal = { status: 403, body: { code: 'ACCT-011' } };
      expect(await program.post('/tokens', { label: 'x', days: 1 })).toMatchObject(refusal);
      expect(await program.put('/session/role', { role: 'officer' })).toMatchObject(refusal);
      expect(await program.delete('/session')).toMatchObject(refusal);
      const next = { current: testPassword('officer'), next: 'Heng-Zhou-80-lanterns' };
      expect(await program.put('/session/password', next)).toMatchObject(refusal);
    });

    test('ends on its day', async () => {
      const program = house.withToken((await made('pool-manager', 1)).body.secret);
      house.clock.advance(day - 1);
      expect((await program.get('/session')).status).toBe(200);
      house.clock.advance(1);
      expect((await program.get('/session')).status).toBe(401);
    });

    test('lives no longer and is not more of them than the profile allows', async () => {
      expect(await made('audit-admin', 181)).toMatchObject({ status: 422, body: { code: 'ACCT-040', at: '/days' } });
      for (let at = 0; at < 10; at += 1) expect((await made('audit-admin', 1)).status).toBe(201);
      expect(await made('audit-admin', 1)).toMatchObject({ status: 422, body: { code: 'ACCT-041' } });
    });

    test.each(['Bearer', 'Basic b2ZmaWNlcjpwYXNz', 'Bearer demo.short', `Bearer demo.${'A'.repeat(43)}`])(
      'is not guessed: %s',
      async (authorization) => {
        const answer = await house.visitor().get('/units', { headers: { authorization } });
        expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      },
    );
  });

  test('departments and units are registered with their place', async () => {
    const admin = await house.as('system-admin');
    const add = (unit: object) => admin.post<{ id: string }>('/units', { nameZh: '甲', nameEn: 'A', ...unit });
    const department = await add({ code: 'D81', kind: 'department' });
    expect(department.status).toBe(201);
    expect((await add({ code: 'U8101', kind: 'unit', parent: department.body.id })).status).toBe(201);
    expect(await add({ code: 'D81', kind: 'department' })).toMatchObject({ status: 409, body: { code: 'ACCT-050' } });
    expect(await add({ code: 'U82', kind: 'unit' })).toMatchObject({ status: 422, body: { code: 'ACCT-051' } });
    expect(await add({ code: 'D83', kind: 'department', parent: department.body.id })).toMatchObject({ status: 422 });
  });

  test('lists come in pages that meet', async () => {
    const admin = await house.as('system-admin');
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { body } = await admin.get<{ items: Account[]; next: string | null }>(`/accounts?limit=7${after}`);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    const whole = (await admin.get<{ items: Account[] }>('/accounts?limit=1000')).body.items.map(({ id }) => id);
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
