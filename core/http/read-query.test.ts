import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

test('each name is read once, and the language is the kernel’s own', () => {
  expect(readQuery('a=1&b=%E7%BB%A9&lang=en')).toEqual({ ok: true, value: { a: '1', b: '绩' } });
});

test.each([
  ['twice', 'a=1&a=2', 'INPUT-011'],
  ['twice, once encoded', 'a=1&%61=2', 'INPUT-011'],
  ['the language twice', 'lang=zh&lang=en', 'INPUT-011'],
  ['with a zero character', 'a=b%00', 'INPUT-021'],
  ['with a zero character in the name', 'a%00=b', 'INPUT-021'],
  ['too many names', Array.from({ length: 31 }, (_, at) => `n${at}=1`).join('&'), 'INPUT-020'],
])('%s is refused', (_, search, code) => {
  expect(readQuery(search)).toMatchObject({ ok: false, refusal: { code } });
});

test('a name of the prototype is a name like any other', () => {
  const query = readQuery('__proto__=1&constructor=2');
  expect(query.ok && Object.entries(query.value)).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
  ]);
});
