import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawRequest } from '../testing/raw-request.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';

let house: TestHouse;
const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-web-'));
const web = path.join(folder, 'web');
beforeAll(async () => {
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  house = await testHouse(undefined, { webFolder: web });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});
const get = (file: string, headers: Record<string, string> = {}) => rawRequest(house.url, { path: file, headers });

test('before the web client is built, the answer says how to build it, and the API works', async () => {
  const answer = await get('/?lang=en');
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'WEB-001', next: expect.stringContaining('npm start') });
  expect((await house.visitor().get('/health')).status).toBe(200);
});

test('a build is found without a restart; its page is asked for again, its hashed files are kept', async () => {
  mkdirSync(path.join(web, 'assets'), { recursive: true });
  writeFileSync(path.join(web, 'index.html'), '<!doctype html>页');
  mkdirSync(path.join(web, 'embed'));
  writeFileSync(path.join(web, 'assets', 'main-a1b2.js'), 'export {};');
  writeFileSync(path.join(web, 'embed', 'card.js'), 'export {};');
  const page = await get('/');
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const script = await get('/assets/main-a1b2.js');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/u);
});

test('scripts for foreign pages are loaded across origins, the client itself is not', async () => {
  expect((await get('/embed/card.js')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
});

test('a page that has not changed is not sent again', async () => {
  const tag = (await get('/')).headers.get('etag') ?? '';
  expect((await get('/', { 'if-none-match': tag })).status).toBe(304);
});

test.each([
  ['an unknown page is the client’s own affair', '/rounds/R1', 200],
  ['a missing file is not a page', '/assets/gone.js', 404],
  ['nothing above the folder', '/../secret.txt', 404],
  ['nor encoded', '/%2e%2e%2fsecret.txt', 404],
  ['nor with the other slash', '/..%5csecret.txt', 404],
  ['nor a hidden file', '/.env', 404],
])('%s: %s is %i', async (_, file, status) => {
  const answer = await get(file);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain('secret');
});
