import { expect, test } from 'vitest';
import { matchPath, placeAddress, readPlace } from './places.ts';
import { findPage } from './router.ts';

test.each([
  ['#/rounds/R1?tab=draws&q=%E6%8A%BD', { path: '/rounds/R1', query: { tab: 'draws', q: '抽' } }],
  ['', { path: '/', query: {} }],
  ['#main', { path: '/', query: {} }],
])('the address %s names a place', (hash, place) => {
  expect(readPlace(hash)).toEqual(place);
});

test('an address leaves out what is empty, and reads back the same', () => {
  const address = placeAddress('/rounds', { state: 'open', q: '', page: undefined, text: 'a&b' });
  expect(address).toBe('#/rounds?state=open&text=a%26b');
  expect(readPlace(address).query).toEqual({ state: 'open', text: 'a&b' });
});

test.each([
  ['/rounds/:id', '/rounds/R1', { id: 'R1' }],
  ['/rounds/:id', '/rounds/a%2Fb', { id: 'a/b' }],
  ['/rounds/:id', '/rounds/%zz', { id: '%zz' }],
  ['/rounds/:id', '/rounds/', undefined],
  ['/rounds/:id', '/rounds/R1/draw', undefined],
  ['/rounds', '/rounds', {}],
  ['/', '/', {}],
])('the pattern %s reads %s', (pattern, path, params) => {
  expect(matchPath(pattern, path)).toEqual(params);
});

test('the first page that fits is the page', () => {
  const pages = [{ path: '/rounds/new' }, { path: '/rounds/:id' }];
  expect(findPage(pages, '#/rounds/new').page).toBe(pages[0]);
  expect(findPage(pages, '#/rounds/R1')).toMatchObject({ page: pages[1], params: { id: 'R1' } });
  expect(findPage(pages, '#/nowhere').page).toBeUndefined();
});
