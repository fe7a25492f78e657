import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { messages } from '../catalogue/index.ts';
import { inputRefusal } from './input-refusal.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });

const refusalFor = (schema: object, value: unknown) => {
  const validate = ajv.compile(schema);
  validate(value);
  return inputRefusal(validate.errors ?? []);
};

const inside = (schema: object) => ({ type: 'object', additionalProperties: false, properties: { a: schema } });

test.each([
  ['an unknown field', inside({}), { 'b/~': 1 }, { code: 'INPUT-001', at: '/b~1~0', params: { name: 'b/~' } }],
  ['a missing field', { ...inside({}), required: ['a'] }, {}, { code: 'INPUT-002', at: '/a' }],
  [
    'another type',
    inside({ type: 'string' }),
    { a: 1 },
    { code: 'INPUT-003', at: '/a', params: { expected: 'string' } },
  ],
  [
    'two types',
    inside({ type: ['string', 'null'] }),
    { a: 1 },
    { code: 'INPUT-003', params: { expected: 'string, null' } },
  ],
  ['another value', inside({ enum: ['x', 'y'] }), { a: 'z' }, { code: 'INPUT-004', params: { allowed: 'x, y' } }],
  ['another constant', inside({ const: 'x' }), { a: 'z' }, { code: 'INPUT-004', params: { allowed: 'x' } }],
  ['too short', inside({ minLength: 2 }), { a: 'z' }, { code: 'INPUT-005', params: { limit: 2 } }],
  ['too long', inside({ maxLength: 2 }), { a: 'xyz' }, { code: 'INPUT-018', params: { limit: 2 } }],
  ['another form', inside({ pattern: '^x$' }), { a: 'z' }, { code: 'INPUT-006', params: { expected: '^x$' } }],
  ['too small', inside({ minimum: 2 }), { a: 1 }, { code: 'INPUT-007', params: { limit: 2 } }],
  ['too large', inside({ maximum: 2 }), { a: 3 }, { code: 'INPUT-019', params: { limit: 2 } }],
  ['too few', inside({ minItems: 1 }), { a: [] }, { code: 'INPUT-008', params: { limit: 1 } }],
  ['too many', inside({ maxItems: 1 }), { a: [1, 2] }, { code: 'INPUT-020', params: { limit: 1 } }],
  ['repeated', inside({ uniqueItems: true }), { a: [1, 1] }, { code: 'INPUT-009', at: '/a' }],
  ['another rule', inside({ multipleOf: 2 }), { a: 3 }, { code: 'INPUT-010', params: { rule: 'multipleOf' } }],
])('%s is told with its place', (_, schema, value, told) => {
  const { code, errors } = refusalFor(schema, value);
  expect(code).toBe('HTTP-400');
  expect(errors).toEqual([expect.objectContaining(told)]);
  expect(messages.has(told.code)).toBe(true);
});

test('everything that is wrong is told at once, fifty places at most', () => {
  const wrong = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`b${at}`, 1]));
  expect(refusalFor(inside({}), wrong).errors).toHaveLength(50);
});

test('fields of a branch that failed are not called unknown', () => {
  const branch = { properties: { a: { type: 'string' } } };
  const { errors } = refusalFor({ type: 'object', allOf: [branch], unevaluatedProperties: false }, { a: 1 });
  expect(errors?.map(({ code }) => code)).toEqual(['INPUT-003']);
});
