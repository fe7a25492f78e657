import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse, type TestHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

test('signing in opens a session that tells who, where and in which role', async () => {
  const officer = await house.as('officer');
  const { status, body } = await officer.get('/session');
  expect(status).toBe(200);
  expect(body).toMatchObject({ login: 'officer', role: 'officer', demo: true, year: 2026 });
});
