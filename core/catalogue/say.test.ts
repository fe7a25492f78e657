import { expect, test } from 'vitest';
import { say } from './say.ts';

const text = { zh: '共 {count} 项，{name}。', en: '{count} items, {name}.' };

test.each([
  ['zh', { count: 3, name: '甲' }, '共 3 项，甲。'],
  ['en', { count: 3, name: '$& {count}' }, '3 items, $& {count}.'],
  ['en', { count: 0 }, '0 items, {name}.'],
] as const)('%s with %j', (language, params, said) => {
  expect(say(text, language, params)).toBe(said);
});
