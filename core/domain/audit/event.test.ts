import { expect, test } from 'vitest';
import { canonicalText, NotCanonicalError } from '../canonical/canonical-json.ts';
import { hexEncode, utf8 } from '../hash/sha256.ts';
import { leafOf, type AuditEvent } from './event.ts';
import { leafHash } from './merkle.ts';

const event: AuditEvent = {
  seq: 1,
  bureau: 'b1',
  year: 2026,
  at: '2026-03-02T01:00:00.000Z',
  actor: 'a1',
  role: 'officer',
  act: 'round.freeze',
  object: 'round/R1',
  outcome: 'done',
  code: null,
  detail: { roundHash: 'ab' },
};
const salt = '5a'.repeat(32);

test('an open event is the leaf of its canonical text', () => {
  expect(leafOf(event, null)).toBe(hexEncode(leafHash(utf8(canonicalText(event)))));
});

test('what stands beside the members does not belong to the leaf', () => {
  expect(leafOf({ ...event, shown: true } as AuditEvent, null)).toBe(leafOf(event, null));
});

test('a veiled event has another leaf, and another one with each salt', () => {
  const leaves = [leafOf(event, null), leafOf(event, salt), leafOf(event, '00'.repeat(32))];
  expect(new Set(leaves).size).toBe(3);
});

test.each<[string, Partial<Record<keyof AuditEvent, unknown>>]>([
  ['place', { seq: 2 }],
  ['bureau', { bureau: 'b2' }],
  ['year', { year: 2027 }],
  ['time', { at: '2026-03-02T01:00:00.001Z' }],
  ['actor', { actor: 'a2' }],
  ['role', { role: 'expert' }],
  ['act', { act: 'round.open' }],
  ['object', { object: 'round/R2' }],
  ['outcome', { outcome: 'failed' }],
  ['code', { code: 'X-1' }],
  ['detail', { detail: {} }],
])('another %s makes another leaf', (_, change) => {
  expect(leafOf({ ...event, ...change } as AuditEvent, salt)).not.toBe(leafOf(event, salt));
});

test.each(['', 'ab', '5A'.repeat(32), '5a'.repeat(33)])('a salt is 32 bytes in lower-case hex, not %j', (wrong) => {
  expect(() => leafOf(event, wrong)).toThrow(RangeError);
});

test('a detail that JSON cannot carry has no leaf', () => {
  expect(() => leafOf({ ...event, detail: { when: new Date(0) } }, null)).toThrow(NotCanonicalError);
});
