import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberDetail } from '../generated/api/reviews/member-detail.ts';
import type { Review } from '../generated/api/reviews/review.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse(undefined, { demo: 'whole' });
});
afterAll(() => house.close());

test('the demonstration has pools to draw from, and experts who can sign in', async () => {
  const manager = await house.as('pool-manager');
  const { body } = await manager.get<{ items: { name: string }[] }>('/pools/expert/members?limit=100');
  expect(body.items).toHaveLength(60);
  expect(body.items.every(({ name }) => name.includes('**'))).toBe(true);
  expect((await (await house.as('expert-7')).get('/own-reviews')).status).toBe(200);
});

test('last year’s review has found the planted weak members, and waits for two people', async () => {
  const manager = await house.as('pool-manager');
  const { body } = await manager.get<Review>('/reviews/expert-2025');
  expect(body).toMatchObject({ state: 'computed', output: { silence: null, records: 1980 } });
  const proposed = body.output!.members.filter(({ standing }) => standing.outcome === 'proposal');
  expect(proposed.length).toBeGreaterThan(0);
  expect(body.output!.listed).toBeGreaterThan(1);
  expect(body.output!.cut!.low).toBeLessThan(body.output!.cut!.high);
  const { body: one } = await manager.get<MemberDetail>(`/reviews/expert-2025/members/${proposed[0]!.member}`);
  expect(one.metrics.find(({ metric }) => metric === 'consistency')).toMatchObject({ formula: 'varianceRatio' });
  expect(one.work.length).toBeGreaterThan(20);
});

test('a round of this year has been played to its reveal: drawn, sealed, opened, with a result to work on', async () => {
  const officer = await house.as('officer');
  const { body } = await officer.get<{ items: { code: string; state: string }[] }>('/rounds');
  expect(body.items.map(({ code, state }) => [code.slice(-2), state]).toSorted()).toEqual([
    ['01', 'revealed'],
    ['02', 'planned'],
  ]);
});
