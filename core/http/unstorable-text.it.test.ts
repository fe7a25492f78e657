import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse, type TestHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

type Problem = { readonly code?: string };

test.each([
  ['a zero character', 'GET', '/projects/%00', 404, 'HTTP-404'],
  ['a zero character in a code', 'GET', '/draws/R2026%00', 404, 'HTTP-404'],
  ['a zero character in an act', 'POST', '/draws/a%00b/open', 404, 'HTTP-404'],
  ['more than any name is long', 'GET', `/projects/${'a'.repeat(201)}`, 404, 'HTTP-404'],
  ['a zero character in the query', 'GET', '/projects?after=%00', 400, 'INPUT-021'],
] as const)('an address with %s names nothing', async (_, method, path, status, code) => {
  const officer = await house.as('officer');
  const answer = method === 'GET' ? await officer.get<Problem>(path) : await officer.post<Problem>(path);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test.each([
  ['a zero character', { login: 'a\u0000', password: 'x' }],
  ['half of a surrogate pair', { login: 'a\ud800', password: 'x' }],
])('%s in a body is the sender’s fault, not ours', async (_, body) => {
  const answer = await house.visitor().post<Problem>('/session', body);
  expect([answer.status, answer.body.code]).toEqual([400, 'INPUT-021']);
});
