import { expect, test } from 'vitest';
import { drawFile, parties, poolOf } from '../../testing/signed-draw.ts';
import type { Refusal } from '../refusal.ts';
import { chainDefectsOf } from './chain.ts';
import { noPreviousDraw, type DrawFile, type PublicSource } from './draw-file.ts';
import { fileDefectsOf } from './draw-file-check.ts';
import { drawHashOf } from './commitment.ts';
import { seatDefectsOf } from './seat-defects.ts';

const codes = (defects: readonly Refusal[]): readonly string[] => defects.map(({ code, at }) => `${code} ${at}`);
const source = drawFile().publicSource as PublicSource;
const deadlines = drawFile().deadlines;
const [first, second, third] = parties as [DrawFile['parties'][0], DrawFile['parties'][0], DrawFile['parties'][0]];
const waiver = { reason: '内网无法取得公开数值', by: second.name, signature: 'a'.repeat(128) };

test('a file that may be drawn from has no defect, its pool in any order', () => {
  expect(fileDefectsOf(drawFile())).toEqual([]);
  expect(fileDefectsOf(drawFile({ pool: drawFile().pool.toReversed() }))).toEqual([]);
  expect(fileDefectsOf(drawFile({ publicSource: { waiver } }))).toEqual([]);
  expect(seatDefectsOf(drawFile())).toEqual([]);
});

const missing = (member: keyof DrawFile): unknown =>
  Object.fromEntries(Object.entries(drawFile()).filter(([name]) => name !== member));

test.each<[string, unknown, string]>([
  ['no object', 'EPD-2', 'DRAW-007 '],
  ['a list', [], 'DRAW-007 '],
  ['no deadlines', missing('deadlines'), 'DRAW-001 '],
  ['another version', { ...drawFile(), v: 'EPD-1' }, 'DRAW-012 /v'],
  ['a member nobody knows', { ...drawFile(), seed: '42' }, 'DRAW-002 '],
  ['a short round hash', drawFile({ roundHash: 'abc' }), 'DRAW-005 /roundHash'],
  ['a hash in capitals', drawFile({ previousDraw: 'A'.repeat(64) }), 'DRAW-005 /previousDraw'],
  ['an empty name', drawFile({ draw: '' }), 'DRAW-003 /draw'],
  [
    'a zero byte in a code',
    drawFile({ projects: [{ code: 'X\0', seats: { 业务: 1 }, employerCap: 1 }] }),
    'DRAW-003 /projects/0/code',
  ],
  [
    'half a seat',
    drawFile({ projects: [{ code: 'X', seats: { 业务: 0.5 }, employerCap: 1 }] }),
    'DRAW-004 /projects/0/seats/业务',
  ],
  ['no load at all', drawFile({ maxLoad: 0 }), 'DRAW-004 /maxLoad'],
  ['a number above 65536', drawFile({ pool: [{ ...poolOf(1)[0]!, n: 65_537 }] }), 'DRAW-004 /pool/0/n'],
  ['no pool', drawFile({ pool: [] }), 'DRAW-008 /pool'],
  ['bare party names', { ...drawFile(), parties: ['a', 'b', 'c'] }, 'DRAW-007 /parties/0'],
  [
    'outside as a word',
    { ...drawFile(), parties: [{ ...first, outside: 'yes' }, second, third] },
    'DRAW-009 /parties/0/outside',
  ],
  ['a rule of two parties', drawFile({ rule: { minimumParties: 2, poolPerSeat: 3 } }), 'DRAW-004 /rule/minimumParties'],
  [
    'a deadline without zone',
    drawFile({ deadlines: { ...deadlines, commitBy: '2026-11-03T00:00:00' } }),
    'DRAW-006 /deadlines/commitBy',
  ],
  [
    'a value of reals',
    { ...drawFile(), publicSource: { ...source, integers: false } },
    'DRAW-012 /publicSource/integers',
  ],
  ['a value without count', { ...drawFile(), publicSource: { ...source, count: 0 } }, 'DRAW-004 /publicSource/count'],
  ['a source of another shape', { ...drawFile(), publicSource: { name: 'lottery' } }, 'DRAW-001 /publicSource'],
  [
    'a waiver without signature',
    { ...drawFile(), publicSource: { waiver: { ...waiver, signature: '' } } },
    'DRAW-010 /publicSource/waiver/signature',
  ],
  ['a waiver and a source', { ...drawFile(), publicSource: { ...source, waiver } }, 'DRAW-002 /publicSource'],
])('form: %s', (_, file, refusal) => {
  expect(codes(fileDefectsOf(file))).toContain(refusal);
});

const pool = drawFile().pool;
const projects = drawFile().projects;
const x = projects[0]!;
const bar = { project: 'X001', n: 4, reason: 'x' };
const fallback = { name: '双色球', issue: '2026131', at: '2026-11-10T12:30:00Z', noticeBy: '2026-11-09T00:00:00Z' };

test.each<[string, Partial<DrawFile>, string]>([
  ['a number twice, and so a gap', { pool: pool.with(0, { ...pool[0]!, n: 2 }) }, 'DRAW-011 /pool/1/n;DRAW-014 /pool'],
  ['a number behind the end', { pool: pool.with(35, { ...pool[35]!, n: 37 }) }, 'DRAW-014 /pool'],
  ['a pseudonym twice', { pool: pool.with(1, { ...pool[1]!, id: 'P1' }) }, 'DRAW-028 /pool/1/id'],
  ['a person twice', { pool: pool.with(1, { ...pool[1]!, digest: pool[0]!.digest }) }, 'DRAW-029 /pool/1/digest'],
  ['a code twice', { projects: [x, x] }, 'DRAW-015 /projects/1/code'],
  [
    'a project without seats',
    { projects: [x, { ...x, code: 'X002', seats: { 业务: 0 } }] },
    'DRAW-016 /projects/1/seats',
  ],
  ['a stratum nobody has', { projects: [{ ...x, seats: { 'a/b': 1 } }] }, 'DRAW-017 /projects/0/seats/a~1b'],
  ['a bar for a project that is not drawn', { ineligible: [{ ...bar, project: 'X9' }] }, 'DRAW-018 /ineligible/0'],
  ['a bar for nobody', { ineligible: [{ ...bar, n: 37 }] }, 'DRAW-018 /ineligible/0'],
  ['a bar twice', { ineligible: [bar, bar] }, 'DRAW-019 /ineligible/1'],
  ['fewer parties than the rule', { parties: [first, second] }, 'DRAW-020 /parties'],
  ['fewer parties than a stricter rule', { rule: { minimumParties: 4, poolPerSeat: 3 } }, 'DRAW-020 /parties'],
  ['no party from outside', { parties: parties.map((party) => ({ ...party, outside: false })) }, 'DRAW-021 /parties'],
  ['a party twice', { parties: [first, second, { ...third, name: first.name }] }, 'DRAW-022 /parties/2/name'],
  [
    'one key for two',
    { parties: [first, second, { ...third, publicKey: first.publicKey }] },
    'DRAW-023 /parties/2/publicKey',
  ],
  ['a range turned round', { publicSource: { ...source, range: [33, 1] } }, 'DRAW-024 /publicSource/range'],
  [
    'a fallback out before its notice',
    { publicSource: { ...source, fallback: { ...fallback, noticeBy: fallback.at } } },
    'DRAW-025 /publicSource/fallback',
  ],
  [
    'a fallback out before the envelopes',
    {
      publicSource: {
        ...source,
        fallback: { ...fallback, at: '2026-11-06T00:00:00Z', noticeBy: '2026-11-01T00:00:00Z' },
      },
    },
    'DRAW-025 /publicSource/fallback',
  ],
  [
    'a waiver by the bureau itself',
    { publicSource: { waiver: { ...waiver, by: first.name } } },
    'DRAW-026 /publicSource/waiver/by',
  ],
  [
    'commitments due with the reveals',
    { deadlines: { ...deadlines, commitBy: deadlines.revealBy } },
    'DRAW-027 /deadlines/commitBy',
  ],
  [
    'reveals due after the envelopes',
    { deadlines: { ...deadlines, revealBy: '2026-11-07T00:00:01Z' } },
    'DRAW-027 /deadlines/revealBy',
  ],
  [
    'a value out before the nonces are open',
    { publicSource: { ...source, at: '2026-11-06T12:00:00Z' } },
    'DRAW-027 /deadlines/openBy',
  ],
  [
    'a later clock hour that is an earlier instant',
    { deadlines: { ...deadlines, openBy: '2026-11-08T12:00:00-08:00' } },
    'DRAW-027 /deadlines/openBy',
  ],
  [
    'more rows than the register has active members',
    { register: { root: x.code.repeat(16), counts: {} } },
    'DRAW-005 /register/root',
  ],
])('content: %s', (_, change, refusal) => {
  expect(codes(fileDefectsOf(drawFile(change))).join(';')).toBe(refusal);
});

test('nobody is listed beyond the register', () => {
  const count = { active: 12, suspended: 1, excluded: 0 };
  const register = { root: 'a'.repeat(64), counts: { 业务: count, 财务: { ...count, active: 11 } } };
  expect(codes(fileDefectsOf(drawFile({ register })))).toEqual([
    'DRAW-037 /register/counts/财务',
    'DRAW-037 /register/counts/管理',
  ]);
});

test('each defect is its own refusal', () => {
  const file = drawFile({ parties: [first], projects: [x, x], ineligible: [bar, bar] });
  expect(codes(fileDefectsOf(file)).map((line) => line.slice(0, 8))).toEqual([
    'DRAW-015',
    'DRAW-019',
    'DRAW-020',
    'DRAW-021',
  ]);
});

test('seats nobody can fill are named with their reason before anything is committed', () => {
  const many = [
    { ...x, seats: { 业务: 13 } },
    { ...x, code: 'X002', seats: { 财务: 7 } },
    { ...x, code: 'X003', seats: { 财务: 7 } },
  ];
  expect(seatDefectsOf(drawFile({ projects: many }))).toEqual([
    {
      code: 'DRAW-030',
      params: { project: 'X001', stratum: '业务', seats: 13, eligible: 11 },
      at: '/projects/0/seats/业务',
    },
    {
      code: 'DRAW-031',
      params: { project: 'X003', stratum: '财务', seats: 7, missing: 2, rivals: 'X002', wanted: 14, carried: 12 },
      at: '/projects/2/seats/财务',
    },
  ]);
});

test('a forced panel or a thin pool needs a second approver in the file', () => {
  const forced = drawFile({ projects: [{ ...x, seats: { 业务: 11 } }] });
  expect(codes(seatDefectsOf(forced))).toEqual([
    'DRAW-032 /secondApprover',
    'DRAW-033 /secondApprover',
    'DRAW-033 /secondApprover',
  ]);
  expect(seatDefectsOf({ ...forced, secondApprover: { name: '李', ground: '专业人员稀缺' } })).toEqual([]);
});

const done = { drawHash: 'd'.repeat(64), draw: 'D0', round: 'R2026', outcome: 'drawn', projects: ['X001'] } as const;

test('draws are chained: the last one is named, all are closed, no project is drawn twice in a round', () => {
  expect(chainDefectsOf(drawFile(), [])).toEqual([]);
  expect(codes(chainDefectsOf(drawFile({ previousDraw: done.drawHash }), []))).toEqual(['DRAW-034 /previousDraw']);
  expect(codes(chainDefectsOf(drawFile({ previousDraw: noPreviousDraw }), [{ ...done, round: 'R2025' }]))).toEqual([
    'DRAW-034 /previousDraw',
  ]);
  const next = drawFile({ previousDraw: done.drawHash });
  expect(codes(chainDefectsOf(next, [done]))).toEqual(['DRAW-036 /projects/0']);
  expect(chainDefectsOf(next, [{ ...done, outcome: 'void' }])).toEqual([]);
  expect(codes(chainDefectsOf(next, [{ ...done, outcome: 'open', projects: [] }]))).toEqual(['DRAW-035 undefined']);
  expect(codes(chainDefectsOf(next, [{ ...done, outcome: 'void', draw: next.draw }]))).toEqual(['DRAW-038 /draw']);
});

test.each<[string, Partial<DrawFile>]>([
  ['an added bar', { ineligible: [...drawFile().ineligible, { project: 'X002', n: 9, reason: '' }] }],
  ['another reason', { ineligible: [{ ...bar, reason: '' }] }],
  ['another order of projects', { projects: projects.toReversed() }],
  ['another quota', { projects: [{ ...x, seats: { 业务: 1, 财务: 2 } }, projects[1]!] }],
  ['another cap', { projects: [{ ...x, employerCap: 2 }, projects[1]!] }],
  ['another load', { maxLoad: 2 }],
  ['a party exchanged', { parties: [first, second, { ...third, name: 'Friend' }] }],
  ['a key exchanged', { parties: [first, second, { ...third, publicKey: 'a'.repeat(64) }] }],
  ['a later issue', { publicSource: { ...source, issue: '2026131' } }],
  ['a later deadline', { deadlines: { ...deadlines, revealBy: '2026-11-06T00:00:00Z' } }],
  ['a member removed', { pool: pool.slice(0, -1) }],
])('attack: %s after the commitments changes drawHash', (_, change) => {
  expect(drawHashOf(drawFile(change))).not.toBe(drawHashOf(drawFile()));
});
