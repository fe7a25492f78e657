import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  committing,
  drawFile,
  drawnRecord,
  nonceOf,
  partyNames,
  revealAct,
  revealing,
  signedBy,
  times,
  valueOf,
} from '../../testing/signed-draw.ts';
import { verifyEd25519 as verify } from '../../../scripts/reference/signature.ts';
import { sha256Hex } from '../hash/sha256.ts';
import { commitmentOf, drawHashOf, revealMessage } from './commitment.ts';
import type { DrawRecord } from './draw-record.ts';
import { drawKey } from './draw-key.ts';
import { lapse, recordOf, voided, withdraw } from './drawing.ts';
import { reveal } from './reveal.ts';
import { verifyRecord, type Verdict } from './verify-record.ts';
import { seatAll } from './walk.ts';

const record = drawnRecord();
const [finance, , audit] = partyNames;

const differing = ({ steps }: Verdict): string =>
  steps
    .filter(({ outcome }) => outcome === 'different')
    .map(({ step }) => step)
    .join(' ');
const codesOf = ({ steps }: Verdict): readonly string[] =>
  steps.flatMap(({ refusals }) => refusals.map(({ code }) => code));

test('a true record is reproduced, also after a journey as text', () => {
  const read: unknown = JSON.parse(JSON.stringify(record));
  expect(verifyRecord(read, verify)).toMatchObject({ reproduced: true, complete: true });
  expect(verifyRecord(read)).toMatchObject({ reproduced: true, complete: false });
});

/** The record as whoever runs the server would forge it: everything recomputed after the change. */
function forged(change: Partial<DrawRecord>, file = record.file): DrawRecord {
  const drawHash = drawHashOf(file);
  const reveals = change.reveals ?? record.reveals;
  const key = drawKey({ drawHash, reveals, publicValue: record.publicValue });
  return { ...record, file, drawHash, key, results: seatAll(file, key), ...change };
}

const commitments = record.commitments;
const reveals = record.reveals;
const otherNonce = sha256Hex('a better nonce');
const addedBar = { ...record.file, ineligible: [...record.file.ineligible, { project: 'X002', n: 9, reason: '后补' }] };

test.each<[string, DrawRecord, string]>([
  ['a bar added to the file', { ...record, file: addedBar }, 'drawHash commitments key seats'],
  ['a bar added and all recomputed', forged({}, addedBar), 'commitments signatures'],
  [
    'a nonce changed',
    forged({ reveals: reveals.with(0, { ...reveals[0]!, nonce: otherNonce }) }),
    'commitments signatures',
  ],
  [
    'nonce and commitment changed together',
    forged({
      reveals: reveals.with(0, { ...reveals[0]!, nonce: otherNonce }),
      commitments: commitments.with(0, {
        ...commitments[0]!,
        commitment: commitmentOf(record.drawHash, finance, otherNonce),
      }),
    }),
    'signatures',
  ],
  ['a party left out', { ...record, reveals: reveals.slice(1) }, 'commitments key seats'],
  ['a party named twice', { ...record, commitments: [...commitments, commitments[0]!] }, 'commitments'],
  [
    'a signature of somebody else',
    { ...record, commitments: commitments.with(0, { ...commitments[0]!, signature: commitments[1]!.signature }) },
    'signatures',
  ],
  [
    'a late commitment',
    { ...record, commitments: commitments.with(0, { ...commitments[0]!, at: '2026-11-03T00:00:01.000Z' }) },
    'times',
  ],
  [
    'a late reveal',
    { ...record, reveals: reveals.with(2, { ...reveals[2]!, at: '2026-11-05T00:00:01.000Z' }) },
    'times',
  ],
  ['another public value', { ...record, publicValue: [1, 2, 3, 4, 5, 6] }, 'key seats'],
  ['a public value of seven numbers', forged({ publicValue: [...record.publicValue, 33] }), 'publicValue key seats'],
  [
    'a value entered before it existed',
    { ...record, publicValueOrigin: { from: 'source', at: '2026-11-08T12:29:59.000Z' } },
    'publicValue',
  ],
  ['another key', { ...record, key: `${record.key}0` }, 'key'],
  [
    'a member seated instead of another',
    { ...record, results: record.results.with(0, { ...record.results[0]!, seated: [1, 2, 3] }) },
    'seats',
  ],
  ['a project’s result left out', { ...record, results: record.results.slice(1) }, 'seats'],
  ['a reason for a void draw', { ...record, voidBecause: { code: 'DRAW-065' } }, 'closing'],
  [
    'a thin pool nobody approved',
    forged({}, { ...record.file, rule: { minimumParties: 3, poolPerSeat: 9 } }),
    'file commitments signatures',
  ],
])('attack: %s shows', (_, tampered, steps) => {
  const verdict = verifyRecord(tampered, verify);
  expect(verdict.reproduced).toBe(false);
  expect(differing(verdict)).toBe(steps);
});

const voidRecord = (drawing: Parameters<typeof recordOf>[0]): DrawRecord => valueOf(recordOf(drawing));
const now = times.revealing;
const wrongReveal = revealAct(revealing(), audit, otherNonce);

test.each<[string, DrawRecord]>([
  ['of missing commitments', voidRecord(lapse(committing(), times.commitBy + 1))],
  ['of a missing reveal', voidRecord(lapse(revealing(), times.revealBy + 1))],
  ['of a wrong reveal', voidRecord(valueOf(reveal(revealing(), wrongReveal, { now, verify })))],
  ['taken back in time', voidRecord(valueOf(withdraw(committing(), '名单有误', times.committing)))],
])('a draw void because %s proves it', (_, ended) => {
  expect(verifyRecord(ended, verify)).toMatchObject({ reproduced: true, complete: true });
});

test.each<[string, DrawRecord, string]>([
  [
    'without a reason',
    { ...voidRecord(lapse(revealing(), times.later)), voidBecause: { code: 'DRAW-000' } },
    'DRAW-099',
  ],
  [
    'by a reveal that was right',
    voidRecord(
      voided(
        {
          ...revealing(),
          wrong: [
            {
              party: audit,
              nonce: nonceOf(audit),
              at: '2026-11-04T00:00:00Z',
              signature: signedBy(audit, revealMessage(revealing().drawHash, audit, nonceOf(audit))),
            },
          ],
        },
        now,
        { code: 'DRAW-051' },
      ),
    ),
    'DRAW-099',
  ],
  [
    'by a wrong reveal somebody invented',
    voidRecord(
      voided(
        { ...revealing(), wrong: [{ ...wrongReveal, signature: 'a'.repeat(128), at: '2026-11-04T00:00:00Z' }] },
        now,
        { code: 'DRAW-051' },
      ),
    ),
    'DRAW-044',
  ],
  [
    'before the deadline that it says was missed',
    voidRecord(voided(revealing(), now, { code: 'DRAW-053' })),
    'DRAW-099',
  ],
  ['with a result', { ...voidRecord(lapse(revealing(), times.later)), results: record.results }, 'DRAW-098'],
])('attack: a draw void %s shows', (_, ended, code) => {
  expect(codesOf(verifyRecord(ended, verify))).toEqual([code]);
});

test('bare party names are computed, and what they cannot prove is left open', () => {
  const file = { ...drawFile(), parties: partyNames, publicSource: {} };
  const drawHash = drawHashOf(file);
  const opened = partyNames.map((party) => ({ party, nonce: nonceOf(party) }));
  const key = drawKey({ drawHash, reveals: opened, publicValue: [1] });
  const bare = {
    ...record,
    file,
    drawHash,
    commitments: opened.map(({ party, nonce }) => ({ party, commitment: commitmentOf(drawHash, party, nonce) })),
    reveals: opened,
    publicValue: [1],
    key,
    results: seatAll(file, key),
  };
  const verdict = verifyRecord(bare, verify);
  expect(verdict).toMatchObject({ reproduced: true, complete: false });
  expect(verdict.steps.filter(({ outcome }) => outcome === 'not checked').map(({ step }) => step)).toEqual([
    'file',
    'signatures',
    'times',
    'publicValue',
  ]);
  const half = { ...bare, file: { ...file, parties: [{ name: finance }, ...partyNames.slice(1)] } };
  expect(differing(verifyRecord(half, verify))).toContain('file');
});

test.each([
  ['nothing', undefined],
  ['a lone surrogate', { ...record, drawHash: '\ud800' }],
  ['no pool', { ...record, file: { ...record.file, pool: [] } }],
  ['a pool with a gap', { ...record, file: { ...record.file, pool: record.file.pool.slice(1) } }],
  ['a number too large to seat', { ...record, file: { ...record.file, maxLoad: 1e15 } }],
])('a record with %s is answered, not thrown at', (_, value) => {
  expect(differing(verifyRecord(value))).toBe('form');
});

test('any JSON in any place of a record gets a verdict', () => {
  const members = Object.keys(record) as (keyof DrawRecord)[];
  fc.assert(
    fc.property(fc.constantFrom(...members), fc.jsonValue(), (member, value) => {
      const changed = verifyRecord({ ...record, [member]: value }, verify);
      expect(changed.reproduced && member !== 'closedAt').toBe(
        JSON.stringify(value) === JSON.stringify(record[member]),
      );
    }),
  );
});
