import { expect, test } from 'vitest';
import { whyNotOpen } from './sqlite-version.ts';

const opening = { driver: 'node', file: '/data/jiheng.db', sole: false } as const;

test.each([['3.51.3'], ['3.51.10'], ['3.53.0'], ['4.0.0']])('SQLite %s may open a file', (version) => {
  expect(whyNotOpen({ ...opening, version })).toBeUndefined();
});

test.each([['3.51.2'], ['3.44.6'], ['3.9.0'], ['2.99.99'], ['unknown']])('SQLite %s is refused', (version) => {
  expect(whyNotOpen({ ...opening, version, sole: true })).toMatchObject({ code: 'STORE-002', params: { version } });
});

test('the withdrawn 3.52.0 may open a file only where nobody else can', () => {
  expect(whyNotOpen({ ...opening, version: '3.52.0', sole: true })).toBeUndefined();
  expect(whyNotOpen({ ...opening, version: '3.52.0' })).toMatchObject({ code: 'STORE-003' });
});
