import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standing } from '../app/ports/scope.ts';
import type { Account } from '../generated/api/accounts/account.ts';
import type { CreatedToken } from '../generated/api/accounts/created-token.ts';
import type { Inbox } from '../generated/api/notices/inbox.ts';
import { testHouse, testPassword, type TestHouse } from '../testing/house.ts';
import type { Answer } from '../testing/house-client.ts';
import { stores } from '../testing/stores.ts';

describe.each(await stores())('L4 each act is one event, done or refused, on $name', (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(kind);
  });
  afterAll(() => house.close());

  /** The events that an act leaves, oldest first. */
  async function eventsOf(act: () => Promise<Answer<unknown>>): Promise<readonly string[]> {
    const { auditLog } = house.house.ports;
    const before = await auditLog.size('demo');
    await act();
    const after = await auditLog.size('demo');
    const events = await auditLog.search('demo', { limit: Math.max(1, after - before) });
    return after === before
      ? []
      : events.toReversed().map(({ act: name, outcome, code }) => [name, outcome, code].join(' '));
  }

  const accountOf = async (login: string): Promise<Account> => {
    const { body } = await (await house.as('system-admin')).get<{ items: Account[] }>('/accounts?limit=1000');
    const found = body.items.find((account) => account.login === login);
    if (!found) throw new Error(login);
    return found;
  };
  const department = (code: string) => ({ code, nameZh: '某局', nameEn: 'A Department', kind: 'department' });
  const notice = async () => {
    const machine = {
      scope: { bureau: 'demo', year: standing },
      actor: { account: 'machine', role: 'machine' },
    } as const;
    const { id } = await accountOf('curator');
    const act = { caller: machine, act: 'trial.send', on: 'trial' };
    await house.house.ports.transaction(act, async (tx) => {
      await tx.outbox.send({ to: id, text: 'notice.account.roles' });
      return { ok: true, value: undefined };
    });
    return (await (await house.as('curator')).get<Inbox>('/notices')).body.items[0]?.id ?? '';
  };

  test('signing in and out', async () => {
    const enter = (password: string) => house.visitor().post('/session', { login: 'expert-1', password });
    expect(await eventsOf(() => enter('wrong'))).toEqual(['session.open refused ACCT-001']);
    expect(await eventsOf(() => enter(testPassword('expert-1')))).toEqual(['session.open done ']);
    for (let at = 0; at < 5; at += 1) await enter('wrong');
    expect(await eventsOf(() => enter('wrong'))).toEqual(['session.open refused ACCT-002']);
    const client = await house.as('expert-2');
    expect(await eventsOf(() => client.delete('/session'))).toEqual(['session.close done ']);
  });

  test('the own session and password', async () => {
    const client = await house.as('expert-3');
    expect(await eventsOf(() => client.put('/session/role', { role: 'officer' }))).toEqual([
      'session.switch-role refused ACCT-003',
    ]);
    expect(await eventsOf(() => client.put('/session/role', { role: 'expert' }))).toEqual([
      'session.switch-role done ',
    ]);
    expect(await eventsOf(() => client.put('/session/year', { year: 2099 }))).toEqual([
      'session.choose-year refused ACCT-004',
    ]);
    expect(await eventsOf(() => client.put('/session/year', { year: 2025 }))).toEqual(['session.choose-year done ']);
    const set = (current: string, next: string) => () => client.put('/session/password', { current, next });
    const now = testPassword('expert-3');
    expect(await eventsOf(set('wrong', 'Heng-Zhou-70-lanterns'))).toEqual(['account.change-password refused ACCT-025']);
    expect(await eventsOf(set(now, 'short'))).toEqual(['account.change-password refused ACCT-020']);
    expect(await eventsOf(set(now, 'Heng-Zhou-70-lanterns'))).toEqual(['account.change-password done ']);
  });

  test('tokens and notices', async () => {
    const client = await house.as('curator');
    let made: CreatedToken | undefined;
    const create = async (days: number) => {
      const answer = await client.post<CreatedToken>('/tokens', { label: 'x', days });
      if (answer.status === 201) made = answer.body;
      return answer;
    };
    expect(await eventsOf(() => create(999))).toEqual(['token.create refused ACCT-040']);
    expect(await eventsOf(() => create(1))).toEqual(['token.create done ']);
    expect(await eventsOf(() => client.delete('/tokens/none'))).toEqual(['token.revoke refused ACCT-042']);
    expect(await eventsOf(() => client.delete(`/tokens/${made?.token.id}`))).toEqual(['token.revoke done ']);
    const id = await notice();
    expect(await eventsOf(() => client.post('/notices/none/read'))).toEqual(['notice.read refused NOTICE-001']);
    expect(await eventsOf(() => client.post(`/notices/${id}/read`))).toEqual(['notice.read done ']);
  });

  test('accounts and units', async () => {
    const system = await house.as('system-admin');
    const security = await house.as('security-admin');
    const open = () => system.post('/accounts', { login: 'zhao.lu', displayName: '赵路' });
    expect(await eventsOf(open)).toEqual(['account.create done ']);
    expect(await eventsOf(open)).toEqual(['account.create refused ACCT-030']);
    const { id, version } = await accountOf('zhao.lu');
    const grant = (roles: readonly string[]) => () => security.put(`/accounts/${id}/roles`, { roles }, { version });
    expect(await eventsOf(grant(['officer', 'supervisor']))).toEqual(['account.grant-roles refused ACCT-034']);
    expect(await eventsOf(grant(['officer']))).toEqual(['account.grant-roles done ']);
    const close = () => system.put(`/accounts/${id}/state`, { state: 'disabled' }, { version: version + 1 });
    expect(await eventsOf(close)).toEqual(['account.set-state done ']);
    expect(await eventsOf(close)).toEqual(['account.set-state refused HTTP-412']);
    const register = () => system.post('/units', department('D90'));
    expect(await eventsOf(register)).toEqual(['unit.create done ']);
    expect(await eventsOf(register)).toEqual(['unit.create refused ACCT-050']);
  });

  test('reading leaves none, and neither does what never reached an act', async () => {
    const client = await house.as('officer');
    expect(await eventsOf(() => client.get('/units'))).toEqual([]);
    expect(await eventsOf(() => client.post('/units', { code: 5 }))).toEqual([]);
    expect(await eventsOf(() => house.visitor().post('/units', department('D91')))).toEqual([]);
    expect(await eventsOf(() => client.get('/accounts'))).toEqual(['access.refuse refused HTTP-403']);
  });
});
