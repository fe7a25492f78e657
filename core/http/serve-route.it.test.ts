import path from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../app/fault.ts';
import { recogniseSession, recogniseToken } from '../app/accounts/recognise.ts';
import { securityProfiles } from '../app/accounts/security-profile.ts';
import { ok, refused } from '../domain/refusal.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { createApp } from './app.ts';
import { route, type AnyRoute } from './route.ts';
import { openSchemas } from './schema-registry.ts';
import { createServer, portOf, stopServer } from './server.ts';

const profile = securityProfiles.mlps3;
const health = { method: 'GET', may: 'anyone', title: { zh: '试', en: 'trial' }, answer: 'house/health' } as const;
const throwing = (cause: unknown) => () => Promise.reject(cause instanceof Error ? cause : new Error(String(cause)));

/** Routes that no area would declare. */
const trial: readonly AnyRoute[] = [
  route({ ...health, path: '/extra', run: () => Promise.resolve(ok({ state: 'ready', secret: 'canary' })) }),
  route({ ...health, path: '/short', run: () => Promise.resolve(ok({})) }),
  route({ ...health, path: '/odd', run: () => Promise.resolve(ok({ state: 'canary' })) }),
  route({ ...health, path: '/thrown', run: throwing(new Error('canary: value of a row')) }),
  route({ ...health, path: '/database', run: throwing(new Fault('STORE-027', { table: 'canary', field: 'canary' })) }),
  route({ ...health, path: '/busy', run: throwing(new Fault('STORE-024', { database: 'sqlite3' })) }),
  route({ ...health, path: '/full', run: throwing(new Fault('STORE-025', { database: 'sqlite3' })) }),
  route({ ...health, path: '/uncatalogued', run: () => Promise.resolve(refused('NOT-999', { canary: 'canary' })) }),
  route({
    ...health,
    path: '/small',
    method: 'POST',
    body: 'accounts/choose-year',
    maxBytes: 20,
    run: () => Promise.resolve(ok({ state: 'ready' })),
  }),
  route({
    ...health,
    path: '/bytes',
    method: 'POST',
    upload: { mediaTypes: ['application/pdf'], maxBytes: 10 },
    answer: 'file',
    run: ({ upload }) =>
      Promise.resolve(
        ok({
          file: { name: `回执 "1"('*).pdf`, mediaType: 'application/pdf', bytes: upload?.bytes ?? new Uint8Array() },
        }),
      ),
  }),
];

let house: TestHouse;
let server: Server;
let base = '';
const logged: object[] = [];
beforeAll(async () => {
  house = await testHouse();
  const { ports } = house.house;
  const write = (fields: object, event: string) => void logged.push({ event, ...fields });
  const app = createApp({
    ports,
    schemas: openSchemas(path.join(import.meta.dirname, '..', 'schemas')),
    recogniser: {
      session: recogniseSession(ports, profile),
      token: recogniseToken(ports, profile),
      ticket: () => Promise.resolve(undefined),
    },
    log: { info: write, warn: write, error: write },
    routes: () => trial,
    settings: { publicUrl: undefined, trustedProxies: [], tls: false, webFolder: '', bureau: 'demo' },
  });
  server = createServer(app.callback());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${portOf(server)}`;
});
afterAll(async () => {
  await stopServer(server, 100);
  await house.close();
});

const get = (name: string) => fetch(`${base}/api/v1/${name}?lang=en`);

describe('fails closed', () => {
  test.each([
    ['an answer with a field nobody declared', 'extra', 'HTTP-903'],
    ['an answer that lacks a field', 'short', 'HTTP-903'],
    ['an answer with a value nobody declared', 'odd', 'HTTP-903'],
    ['an exception', 'thrown', 'HTTP-900'],
    ['a fault of the store', 'database', 'STORE-027'],
    ['a refusal nobody catalogued', 'uncatalogued', 'NOT-999'],
  ])('%s is a fault, told by its code alone', async (_, name, fault) => {
    const answer = await get(name);
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'HTTP-500', params: { fault } });
    expect(text).not.toContain('canary');
  });

  test.each([
    ['busy', 503, 'STORE-024'],
    ['full', 507, 'STORE-025'],
  ])('a store that is %s says so: %i', async (name, status, code) => {
    const answer = await get(name);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });

  test('what was thrown is in the log by kind and place, without its words', () => {
    expect(logged).toContainEqual(
      expect.objectContaining({ event: 'fault', code: 'HTTP-500', kind: 'Error', frames: expect.any(Array) }),
    );
    expect(JSON.stringify(logged)).not.toContain('value of a row');
  });
});

const post = (name: string, body: string | Uint8Array, type: string) =>
  fetch(`${base}/api/v1/${name}`, { method: 'POST', headers: { 'content-type': type }, body: body as BodyInit });

test.each([
  ['within the limit of the route', '{"year":2026}', 200],
  ['above it', '{"year":       2026}      ', 413],
])('a body %s', async (_, body, status) => {
  expect((await post('small', body, 'application/json')).status).toBe(status);
});

test('a body sent in chunks is counted as it comes, and the answer arrives although more is sent', async () => {
  let sent = 0;
  const long = new ReadableStream({
    pull: (controller) => ((sent += 1) > 2000 ? controller.close() : controller.enqueue(new Uint8Array(1000))),
  });
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: long, duplex: 'half' };
  const answer = await fetch(`${base}/api/v1/small`, asked as RequestInit);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'HTTP-413']);
});

test('bytes come in by their media type and go out as a file to be saved', async () => {
  expect((await post('bytes', '%PDF-1.7', 'text/html')).status).toBe(415);
  expect((await post('bytes', '%PDF-1.7 too long', 'application/pdf')).status).toBe(413);
  const answer = await post('bytes', '%PDF-1.7', 'application/pdf; v=1');
  expect([answer.status, await answer.text()]).toEqual([200, '%PDF-1.7']);
  expect(answer.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''%E5%9B%9E%E6%89%A7%20%221%22%28%27%2A%29.pdf",
  );
});

describe('A10 nothing forged is believed', () => {
  test.each([
    ['a forwarded host', { 'x-forwarded-host': 'evil.example' }],
    ['a forwarded scheme', { 'x-forwarded-proto': 'https' }],
    ['a method in a header', { 'x-http-method-override': 'DELETE' }],
    ['a rewritten address', { 'x-original-url': '/api/v1/thrown', 'x-rewrite-url': '/api/v1/thrown' }],
    ['a forwarded address', { 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6' }],
  ])('%s', async (_, headers) => {
    const answer = await rawRequest(base, { path: '/api/v1/extra', headers });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      500,
      expect.objectContaining({ params: { fault: 'HTTP-903' } }),
    ]);
    expect(answer.headers.get('strict-transport-security')).toBeNull();
    expect(answer.headers.get('location')).toBeNull();
  });
});
