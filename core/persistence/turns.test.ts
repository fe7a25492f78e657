import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

test('within a bureau one follows the other, in the order they came', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await pause();
    seen.push(`${name} ends`);
  };
  await Promise.all(['1', '2', '3'].map((name) => turns.run('b', work(name))));
  expect(seen).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
});

test('bureaus do not wait for each other', async () => {
  const turns = new Turns();
  const { promise: south, resolve: southRan } = Promise.withResolvers<string>();
  const north = turns.run('north', () => south);
  await turns.run('south', async () => southRan('south ran'));
  expect(await north).toBe('south ran');
});

test('who fails lets the next one past', async () => {
  const turns = new Turns();
  const failing = turns.run('b', () => Promise.reject(new Error('failed')));
  const next = turns.run('b', async () => 'next');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('next');
});
