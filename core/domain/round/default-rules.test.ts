import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import rules from '../../data/round-rules.default.json' with { type: 'json' };
import schema from '../../schemas/round-rules.schema.json' with { type: 'json' };
import type { RoundRules } from '../../generated/round-rules.ts';
import { numbersWithoutGround, whyNotRules } from './why-not-rules.ts';

const defaults = rules as RoundRules;

test('the default rules fit their schema', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, discriminator: true, allowUnionTypes: true });
  const fits = ajv.compile(schema);
  fits(rules);
  expect(fits.errors).toBeNull();
});

test('every default number names its ground', () => {
  expect(numbersWithoutGround(defaults)).toEqual([]);
  expect(whyNotRules(defaults)).toBeUndefined();
});

test.each([
  ['no seats', { seats: { business: 0 } }, 'ROUND-011'],
  ['two seats, which no row of the panel table serves', { seats: { business: 2 } }, 'ROUND-012'],
  ['more outside parties than parties', { parties: { minimum: 1, outside: 2 } }, 'ROUND-013'],
  ['double blind without redacted material', { blindness: 'double' as const }, 'ROUND-014'],
  ['a number without its ground', { citations: {} }, 'ROUND-015'],
])('rules with %s are refused', (_, change, code) => {
  expect(whyNotRules({ ...defaults, ...change })).toMatchObject({ code });
});

test('a row that serves money at stake only does not serve the others', () => {
  const row = { ...defaults.panelTable.rows[0]!, fromSeats: 3 };
  const only = { ...defaults, panelTable: { rows: [row] } };
  expect(whyNotRules(only)).toMatchObject({ code: 'ROUND-012' });
  expect(whyNotRules({ ...only, moneyAtStake: true })).toBeUndefined();
});
