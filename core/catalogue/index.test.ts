import { expect, test } from 'vitest';
import { catalogues, messages } from './index.ts';

test('a code stands in one catalogue only', () => {
  const codes = catalogues.flatMap((area) => Object.keys(area));
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

test.each([...messages])('%s speaks both languages, with the same places to fill', (_, { zh, en, next }) => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).toSorted();
  for (const text of [{ zh, en }, ...(next ? [next] : [])]) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).not.toMatch(/\p{Script=Han}/u);
    expect(places(text.zh)).toEqual(places(text.en));
  }
});

test.each([...messages].filter(([, { status }]) => status !== undefined))(
  '%s tells what to do next',
  (_, { next, status }) => {
    expect(next).toBeDefined();
    expect(status).toBeGreaterThanOrEqual(400);
  },
);
