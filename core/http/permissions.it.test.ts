import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityProfiles } from '../app/accounts/security-profile.ts';
import { policy } from '../app/policy/index.ts';
import type { Ports } from '../app/ports/ports.ts';
import { personRoles } from '../domain/policy/roles.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';
import type { Answer, HouseClient } from '../testing/house-client.ts';
import type { AnyRoute } from './route.ts';
import { allRoutes } from './routes/index.ts';
import { openSchemas } from './schema-registry.ts';

const schemas = openSchemas(path.join(import.meta.dirname, '..', 'schemas'));
const routes = allRoutes({} as Ports, { version: '0', profile: securityProfiles.mlps3, schemas });

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

type Problem = { readonly code?: string } | undefined;

const loginOf = (role: string) => (role === 'expert' ? 'expert-1' : role);

/** Asks for an object that does not exist, with nothing in hand: whoever may, gets as far as that. */
function ask(client: HouseClient, { method, path: below }: AnyRoute): Promise<Answer<Problem>> {
  const address = below.replaceAll(/:[A-Za-z]+/gu, 'none');
  if (method === 'GET') return client.get(address);
  if (method === 'DELETE') return client.delete(address);
  return method === 'PUT' ? client.put(address) : client.post(address);
}

const closed = routes.filter(({ may }) => may !== 'anyone');
const byPermission = routes.filter(({ may }) => may !== 'anyone' && may !== 'signed-in');

describe('A1 every route asks for what the policy says', () => {
  test.each(closed.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is closed to visitors',
    async (_, route) => {
      expect(await ask(house.visitor(), route)).toMatchObject({ status: 401, body: { code: 'HTTP-401' } });
    },
  );

  describe.each(personRoles)('%s', (role) => {
    test.each(byPermission.map((route) => [`${route.method} ${route.path}`, route] as const))(
      '%s',
      async (_, route) => {
        const client = await house.as(loginOf(role));
        const { status, body } = await ask(client, route);
        const roles: readonly string[] = policy[route.may as keyof typeof policy].roles;
        if (roles.includes(role)) expect([401, 'HTTP-403']).not.toContain(status === 403 ? body?.code : status);
        else expect([status, body?.code]).toEqual([403, 'HTTP-403']);
      },
    );
  });
});

/** What administrators may besides accounts and the log: the third custodian's part of a reveal, and a seat at the draw. */
const ofAdministrators: Readonly<Record<string, RegExp>> = {
  'system-admin': /^(account\.(list|create|state)|unit\.manage)$/u,
  'security-admin': /^(account\.(list|roles)|round\.read|custody\.take|round\.reveal)$/u,
  'audit-admin': /^(audit\.read|draw\.(read|party))$/u,
};

test.each(Object.entries(ofAdministrators))('L5 %s holds no permission over business data', (role, allowed) => {
  const held = Object.entries(policy).filter(([, { roles }]) => (roles as readonly string[]).includes(role));
  expect(held.map(([permission]) => permission).filter((permission) => !allowed.test(permission))).toEqual([]);
});

test('an act that is refused by policy is in the log as one refused event', async () => {
  const before = await house.house.ports.auditLog.size('demo');
  await (await house.as('expert-1')).get('/accounts');
  const [event] = await house.house.ports.auditLog.search('demo', { limit: 1 });
  expect(await house.house.ports.auditLog.size('demo')).toBe(before + 1);
  expect(event).toMatchObject({
    act: 'access.refuse',
    on: 'GET /accounts',
    outcome: 'refused',
    code: 'HTTP-403',
    role: 'expert',
  });
});
