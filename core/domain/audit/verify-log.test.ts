import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../hash/sha256.ts';
import { leafOf, type AuditEvent } from './event.ts';
import { readExportLine, type CheckpointLine, type EventLine, type ExportLine } from './export-line.ts';
import { emptyFrontier, frontierRoot, withLeaf } from './frontier.ts';
import { verifyLog } from './verify-log.ts';

const eventAt = (index: number): AuditEvent => ({
  seq: index + 1,
  bureau: 'b1',
  year: 2026,
  at: new Date(index).toISOString(),
  actor: 'a1',
  role: 'officer',
  act: `act.${index}`,
  object: 'x',
  outcome: 'done',
  code: null,
  detail: { index },
});
const salt = '5a'.repeat(32);
const lineAt = (index: number): EventLine => {
  // Every fifth is veiled, every seventh was.
  const salted = index % 5 === 0 || index % 7 === 0;
  const leaf = leafOf(eventAt(index), salted ? salt : null);
  if (index % 5 === 0) return { kind: 'event', sequence: index, leaf, salt: null, event: null };
  return { kind: 'event', sequence: index, leaf, salt: salted ? salt : null, event: eventAt(index) };
};
const count = 20;
const events = Array.from({ length: count }, (_, index) => lineAt(index));
const rootAt = (size: number) =>
  frontierRoot(events.slice(0, size).reduce((tree, { leaf }) => withLeaf(tree, leaf).tree, emptyFrontier));

/** Stands for Ed25519: this module only has to hand over the right bytes. */
const signatureOf = (message: Uint8Array) => sha256Hex(message) + sha256Hex(message);
const key = { kind: 'key', key: 'k1', publicKey: '07'.repeat(32) } as const;
const { checkpointBytes } = await import('./checkpoint.ts');
const checkpointAt = (size: number): CheckpointLine => {
  const head = { size, root: rootAt(size), at: size * 1000 };
  return { kind: 'checkpoint', ...head, key: 'k1', signature: signatureOf(checkpointBytes({ bureau: 'b1', ...head })) };
};
const log = { kind: 'log', bureau: 'b1', size: count } as const;
const whole: readonly ExportLine[] = [log, key, ...events, checkpointAt(0), checkpointAt(17), checkpointAt(count)];

const verdict = (lines: readonly ExportLine[], outside: readonly CheckpointLine[] = []) =>
  verifyLog({
    lines,
    outside,
    verifySignature: ({ publicKey, message, signature }) =>
      publicKey[0] === 7 && Buffer.from(signature).toString('hex') === signatureOf(message),
  });

test('an untouched log verifies, veiled events and all', async () => {
  expect(await verdict(whole, [checkpointAt(13)])).toEqual({
    ok: true,
    value: { bureau: 'b1', size: count, root: rootAt(count), veiled: 4, checkpoints: 4 },
  });
});

test('a log that grew while its pages were fetched verifies', async () => {
  expect(await verdict(whole.map((line) => (line === log ? { ...log, size: count - 3 } : line)))).toMatchObject({
    ok: true,
    value: { size: count, root: rootAt(count) },
  });
});

test('an empty log verifies', async () => {
  expect(await verdict([{ ...log, size: 0 }])).toMatchObject({ ok: true, value: { size: 0 } });
});

const without = (index: number) => whole.filter((line) => !(line.kind === 'event' && line.sequence === index));
const changed = (index: number, change: Partial<EventLine>) =>
  whole.map((line) => (line.kind === 'event' && line.sequence === index ? { ...line, ...change } : line));

test.each<[string, readonly ExportLine[], string, string | undefined]>([
  ['no head', whole.slice(1), 'AUDIT-010', undefined],
  ['a missing event', without(11), 'AUDIT-011', 'event/11'],
  ['an inserted event', [...whole.slice(0, 13), whole[12]!, ...whole.slice(13)], 'AUDIT-011', 'event/11'],
  ['exchanged events', whole.with(13, whole[14]!).with(14, whole[13]!), 'AUDIT-011', 'event/11'],
  ['a changed act', changed(11, { event: { ...eventAt(11), act: 'other' } }), 'AUDIT-012', 'event/11'],
  ['a changed leaf', changed(11, { leaf: lineAt(12).leaf }), 'AUDIT-012', 'event/11'],
  ['another salt', changed(7, { salt: '00'.repeat(32) }), 'AUDIT-012', 'event/7'],
  ['a dropped salt', changed(7, { salt: null }), 'AUDIT-012', 'event/7'],
  ['an event of another bureau', [{ ...log, bureau: 'b2' }, ...whole.slice(1)], 'AUDIT-012', 'event/1'],
  ['an event of another place', changed(11, { event: eventAt(12), leaf: lineAt(12).leaf }), 'AUDIT-012', 'event/11'],
  ['a cut tail', without(count - 1), 'AUDIT-013', undefined],
  ['a changed bare leaf', changed(10, { leaf: 'ab'.repeat(32) }), 'AUDIT-014', 'checkpoint/17'],
  ['a changed time of a checkpoint', [...whole, { ...checkpointAt(17), at: 5 }], 'AUDIT-015', 'checkpoint/17'],
  ['a key nobody named', whole.filter((line) => line !== key), 'AUDIT-015', 'checkpoint/0'],
  [
    'another key',
    [{ ...key, publicKey: '08'.repeat(32) }, ...whole.filter((line) => line !== key)],
    'AUDIT-015',
    'checkpoint/0',
  ],
])('%s is found', async (_, lines, code, at) => {
  expect(await verdict(lines)).toMatchObject({ ok: false, refusal: { code, ...(at !== undefined && { at }) } });
});

test('a log written anew as a whole is found by a checkpoint kept outside', async () => {
  const anew = whole.filter((line) => line.kind !== 'checkpoint' && !(line.kind === 'event' && line.sequence >= 18));
  const lines = anew.map((line) => (line.kind === 'log' ? { ...line, size: 18 } : line));
  expect(await verdict(lines)).toMatchObject({ ok: true });
  expect(await verdict(lines, [checkpointAt(count)])).toMatchObject({ ok: false, refusal: { code: 'AUDIT-014' } });
});

/** A veiled event is known by its leaf alone: what is signed over it tells that it changed. */
const places = ({ sequence, event }: EventLine) =>
  event === null ? /^(event|checkpoint)\// : new RegExp(`^event/${sequence}$`);

describe('L1', () => {
  test('every flipped character of every event is found, and the first bad one named', async () => {
    for (const [index, line] of events.entries()) {
      const text = JSON.stringify(line);
      for (let place = 0; place < text.length; place += 5) {
        const flipped = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
        const read = readExportLine(flipped);
        if (read === undefined || JSON.stringify(read) === text) continue;
        const answer = await verdict(whole.with(index + 2, read));
        const found = answer.ok ? 'nowhere' : answer.refusal.at;
        expect([flipped, found]).toEqual([flipped, expect.stringMatching(places(line))]);
      }
    }
  });
});

test.each([
  ['no JSON', 'kind'],
  ['no object', '[]'],
  ['another kind', '{"kind":"row"}'],
  ['a head without a size', '{"kind":"log","bureau":"b1"}'],
  ['a short key', '{"kind":"key","key":"k1","publicKey":"07"}'],
  ['an event with a short leaf', '{"kind":"event","sequence":0,"leaf":"ab","salt":null,"event":null}'],
  ['an event before the first', `{"kind":"event","sequence":-1,"leaf":"${'ab'.repeat(32)}","salt":null,"event":null}`],
  ['a member nobody hashed', '{"kind":"log","bureau":"b1","size":0,"note":""}'],
  ['an event with one more', JSON.stringify({ ...lineAt(1), event: { ...eventAt(1), shown: true } })],
  ['a checkpoint of no bureau', JSON.stringify({ ...checkpointAt(3), bureau: null })],
  ['a checkpoint without signature', `{"kind":"checkpoint","size":0,"root":"${'ab'.repeat(32)}","at":0,"key":"k"}`],
])('a line is none: %s', (_, text) => {
  expect(readExportLine(text)).toBeUndefined();
});
