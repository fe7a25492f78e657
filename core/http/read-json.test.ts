import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test.each([
  ['an object', '{"a":[1,{"b":"}\\"{"}]}', { a: [1, { b: '}"{' }] }],
  ['a text alone', '"只"', '只'],
  ['as deep as allowed', nested(32), JSON.parse(nested(32))],
  ['the same field in two objects', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
  ['a value that looks like a field', '{"a":"a","b":"a"}', { a: 'a', b: 'a' }],
  ['a whole surrogate pair', '"\\ud83d\\ude00"', '😀'],
  ['an escaped backslash before u0000', '"\\\\u0000"', '\\u0000'],
])('%s is read', (_, text, value) => {
  expect(readJson(bytes(text))).toEqual({ ok: true, value });
});

test.each([
  ['nothing', '', 'INPUT-012'],
  ['half an object', '{"a":', 'INPUT-012'],
  ['a number that JSON does not know', '{"a":NaN}', 'INPUT-012'],
  ['one level too deep', nested(33), 'INPUT-014'],
  ['ten thousand levels', nested(10_000), 'INPUT-014'],
  ['a field twice', '{"a":1,"a":2}', 'INPUT-017'],
  ['a field twice, once escaped', '{"a":1,"\\u0061":2}', 'INPUT-017'],
  ['a field twice further in', '{"x":[{"a":1,"b":{},"a":2}]}', 'INPUT-017'],
  ['a zero character, which no store keeps', '{"a":["b\\u0000"]}', 'INPUT-021'],
  ['half of a surrogate pair', '{"a":"\\ud800b"}', 'INPUT-021'],
  ['the same in a field name', '{"a\\udc00":1}', 'INPUT-021'],
])('%s is refused', (_, text, code) => {
  expect(readJson(bytes(text))).toMatchObject({ ok: false, refusal: { code } });
});

test('bytes that are no UTF-8 are refused', () => {
  expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ refusal: { code: 'INPUT-013' } });
});
