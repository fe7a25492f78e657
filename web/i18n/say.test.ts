import { afterEach, expect, test } from 'vitest';
import { language } from './language.ts';
import { say, sayGiven } from './say.ts';
import { texts } from './texts.ts';

afterEach(() => language.choose('zh'));

test('a text follows the chosen language', () => {
  expect(say('frame.table.picked', { count: 3 })).toBe('已选 3 项');
  language.choose('en');
  expect(say('frame.table.picked', { count: 3 })).toBe('3 selected');
});

test('an id this build does not know is shown as it is', () => {
  expect(sayGiven('nobody.knows')).toBe('nobody.knows');
  expect(sayGiven('frame.pager.page', { page: 2 })).toBe('第 2 页');
  expect(sayGiven('constructor')).toBe('constructor');
});

test('every text names the same parameters in both languages', () => {
  const names = (text: string): string =>
    [...text.matchAll(/\{(\w+)\}/gu)]
      .map((found) => found[1])
      .sort()
      .join();
  const differing = Object.entries(texts).filter(([, text]) => names(text.zh) !== names(text.en));
  expect(differing.map(([id]) => id)).toEqual([]);
});
