import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Home } from '../../generated/api/home/home.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse(undefined, { demo: 'whole' });
});
afterAll(() => house.close());

const todo = async (login: string) => (await (await house.as(login)).get<Home>('/home')).body;

test("BJ11-03 each role's home lists only its own open tasks", async () => {
  const own = await todo('department-2');
  expect(own.todo.map(({ params }) => params['code'])).toEqual(['X004']);
  expect((await todo('department')).todo).toEqual([]);
  expect((await todo('department')).done.map(({ params }) => params['code'])).toEqual(['X001']);
  expect((await todo('expert-1')).todo.filter(({ id }) => id.startsWith('project-'))).toEqual([]);
});
