import { expect, test } from 'vitest';
import { compareVersions, isInRange } from './version-range.ts';

test.each([
  ['1.2.3', '1.2.3', true],
  ['1.2.4', '1.2.3', false],
  ['1.9.0', '^1.2.3', true],
  ['1.2.2', '^1.2.3', false],
  ['2.0.0', '^1.2.3', false],
  ['0.2.9', '^0.2.3', true],
  ['0.3.0', '^0.2.3', false],
  ['0.0.3', '^0.0.3', true],
  ['0.0.4', '^0.0.3', false],
  ['0.0.0', '^0.0.0', true],
  ['1.2.9', '~1.2.3', true],
  ['1.3.0', '~1.2.3', false],
  ['9.0.0', '>=1.2.3', true],
  ['1.2.3', '>=1.2.3 <2.0.0', true],
  ['1.9.9', '>=1.2.3 <2.0.0', true],
  ['2.0.0', '>=1.2.3 <2.0.0', false],
  ['1.5.0', '^1.2.0 <1.5.0', false],
])('%s in %s: %s', (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected);
});

test('versions are ordered as numbers, not as text', () => {
  expect(['1.10.0', '1.9.0', '1.9.10', '0.99.9'].toSorted(compareVersions)).toEqual([
    '0.99.9',
    '1.9.0',
    '1.9.10',
    '1.10.0',
  ]);
});

test('text that is no range is a fault', () => {
  expect(() => isInRange('1.0.0', 'latest')).toThrow(RangeError);
});
