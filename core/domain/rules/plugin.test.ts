import { expect, test } from 'vitest';
import { decimal } from '../number/decimal.ts';
import { plugin } from './plugin.ts';
import { given } from '../../testing/quantities-given.ts';

test('without a contributed share a plugin leaf has no points and names its plugin', () => {
  const score = plugin.score({ kind: 'plugin', plugin: 'water', rule: 'leakage', uses: [] }, () => () => ({
    ok: true,
    value: true,
  }));
  expect(score(given({}), decimal('10'))).toEqual({
    state: 'missing',
    why: { code: 'RULE-006', params: { plugin: 'water', rule: 'leakage' } },
  });
});
