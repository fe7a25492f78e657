import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest, type RawRequest } from '../testing/raw-request.ts';
import { testHouse, testPassword, type TestHouse } from '../testing/house.ts';
import { securityHeaders } from './security-headers.ts';

let house: TestHouse;
const webFolder = mkdtempSync(path.join(tmpdir(), 'jiheng-web-'));
beforeAll(async () => {
  writeFileSync(path.join(webFolder, 'index.html'), '<!doctype html><title>绩衡</title>');
  house = await testHouse(undefined, { webFolder });
});
afterAll(async () => {
  await house.close();
  rmSync(webFolder, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const signIn = (login: string) => JSON.stringify({ login, password: testPassword(login) });
const api = (path: string, init?: RequestInit) => fetch(`${house.url}/api/v1${path}`, init);

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly next?: string;
  readonly instance: string;
  readonly errors?: readonly { readonly code: string; readonly at: string; readonly detail: string }[];
}

const raw = (request: Partial<RawRequest>) => rawRequest(house.url, { path: '/api/v1/health', ...request });

/** Bytes on the wire, and whatever came back before the end. */
const wire = (bytes: string) =>
  new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(Number(new URL(house.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', (part: string) => (heard += part));
    socket.on('close', () => resolve(heard));
    socket.on('error', () => resolve(heard));
  });

describe('every answer carries the security headers', () => {
  const big = JSON.stringify({ login: 'x', password: 'x'.repeat(300_000) });
  test.each<readonly [string, number, () => Promise<{ readonly status: number; readonly headers: Headers }>]>([
    ['an answer', 200, () => api('/health')],
    ['a session opened', 201, () => api('/session', { method: 'POST', headers: json, body: signIn('curator') })],
    ['a refused body', 400, () => api('/session', { method: 'POST', headers: json, body: '{}' })],
    ['no session', 401, () => api('/session')],
    [
      'another site',
      403,
      () => api('/session', { method: 'POST', headers: { ...json, origin: 'http://evil.example' }, body: '{}' }),
    ],
    ['no such route', 404, () => api('/nothing')],
    ['another method', 405, () => api('/health', { method: 'DELETE' })],
    ['too large a body', 413, () => api('/session', { method: 'POST', headers: json, body: big })],
    [
      'another media type',
      415,
      () => api('/session', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' }),
    ],
    [
      'a compressed body',
      415,
      () => api('/session', { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: '{}' }),
    ],
    ['another host', 421, () => raw({ headers: { host: 'evil.example' } })],
    ['a page', 200, () => raw({ path: '/anything' })],
    ['a path that leaves the folder', 404, () => raw({ path: '/../../package.json' })],
    ['a file that is not there', 404, () => raw({ path: '/assets/none.js' })],
    ['an address that cannot be decoded', 401, () => raw({ path: '/api/v1/audit/events/%E0%A4%A/proof' })],
    ['an expectation nobody meets', 200, () => raw({ headers: { expect: 'the unexpected' } })],
    ['OPTIONS', 405, () => api('/health', { method: 'OPTIONS' })],
    ['TRACE on a page', 405, () => raw({ path: '/', method: 'TRACE' })],
  ])('%s: %i', async (_, status, ask) => {
    const answer = await ask();
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{16}$/u);
    expect(answer.status).toBe(status);
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 421],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s on the wire', async (_, bytes, status) => {
    const heard = await wire(bytes);
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    for (const name of Object.keys(securityHeaders)) expect(heard.toLowerCase()).toContain(`${name}: `);
  });
});

describe('a problem', () => {
  test.each([
    ['zh-CN,zh;q=0.9', '尚未登录，或登录已失效。'],
    ['en-GB', 'You are not signed in, or the sign-in has ended.'],
    ['fr', '尚未登录，或登录已失效。'],
    ['en;q=0.2, zh-Hans', '尚未登录，或登录已失效。'],
  ])('is told in the language of %s', async (accepted, detail) => {
    const answer = await api('/session', { headers: { 'accept-language': accepted } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'HTTP-401', status: 401, detail });
  });

  test('follows ?lang before Accept-Language', async () => {
    const answer = await api('/session?lang=en', { headers: { 'accept-language': 'zh' } });
    expect(((await answer.json()) as Problem).title).toBe('Sign-in needed');
  });

  test('lists every place that is wrong', async () => {
    const body = JSON.stringify({ login: 5, extra: 1 });
    const answer = await api('/session?lang=en', { method: 'POST', headers: json, body });
    const { code, errors } = (await answer.json()) as Problem;
    expect(code).toBe('HTTP-400');
    expect(errors?.map(({ code, at }) => [code, at])).toEqual([
      ['INPUT-002', '/password'],
      ['INPUT-001', '/extra'],
      ['INPUT-003', '/login'],
    ]);
  });

  test.each([
    ['a query nobody declared', '/health?x=1', 'INPUT-001', '?/x'],
    ['a query with a wrong value', '/units?limit=0', 'INPUT-006', '?/limit'],
  ])('names the place of %s', async (_, path, code, at) => {
    const officer = await house.as('officer');
    const answer = await officer.get<Problem>(path);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ code, at }]);
  });

  test('names the request as the log does', async () => {
    const answer = await api('/session');
    const { instance } = (await answer.json()) as Problem;
    const request = answer.headers.get('x-request-id');
    expect(instance).toBe(`urn:jiheng:request:${request}`);
    expect(house.logged).toContainEqual(
      expect.objectContaining({ request, status: 401, code: 'HTTP-401', route: '/api/v1/session' }),
    );
  });
});

test('the log names route patterns and codes, never a query, a name or a secret', async () => {
  const visitor = house.visitor();
  await visitor.post('/session', { login: 'canary-login', password: 'canary-password' });
  await visitor.get('/health?token=canary-query');
  const officer = await house.as('officer');
  await officer.get('/notices');
  expect(JSON.stringify(house.logged)).not.toMatch(/canary|__Host|Test-officer/u);
});

describe('the description of the API', () => {
  test('is open to everybody and lists itself', async () => {
    const { body } = await house.visitor().get<{ readonly openapi: string; readonly paths: object }>('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toContain('/openapi.json');
  });

  test('BJ11-27 the policy page tells who may do what, by which routes, and which roles never meet', async () => {
    const { body } = await house.visitor().get('/policy');
    expect(body).toMatchObject({
      permissions: expect.arrayContaining([
        expect.objectContaining({
          permission: 'account.roles',
          roles: ['security-admin'],
          routes: ['PUT /accounts/:account/roles'],
        }),
      ]),
      forbiddenPairs: expect.arrayContaining([expect.objectContaining({ roles: ['system-admin', 'security-admin'] })]),
    });
  });
});

test('HEAD answers as GET without a body', async () => {
  const answer = await api('/health', { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});
