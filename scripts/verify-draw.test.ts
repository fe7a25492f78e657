import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderOf } from '../core/domain/draw/order.ts';
import type { DrawFile } from '../core/domain/draw/draw-file.ts';
import type { DrawRecord } from '../core/domain/draw/draw-record.ts';
import { lapse, recordOf } from '../core/domain/draw/drawing.ts';
import { shortfallsOf } from '../core/domain/draw/shortfall.ts';
import { verifyRecord } from '../core/domain/draw/verify-record.ts';
import { sha256Hex } from '../core/domain/hash/sha256.ts';
import { drawFile, drawnRecord, lottery, poolOf, revealing, times, valueOf } from '../core/testing/signed-draw.ts';
import { verifyEd25519 } from './reference/signature.ts';

const script = path.join(import.meta.dirname, 'verify-draw.mjs');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verify-draw-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function recompute(record: unknown): { readonly code: number | null; readonly lines: readonly string[] } {
  const file = path.join(folder, 'record.json');
  writeFileSync(file, JSON.stringify(record));
  const { status, stdout } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { code: status, lines: stdout.trimEnd().split('\n') };
}

/** Numbers that look random and are the same in every run, from the order of a pool under a name. */
const chosen = (name: string, from: number, count: number): readonly number[] =>
  orderOf(name, '', from).slice(0, count);

function randomFile(name: string): DrawFile {
  const [members = 0, projects = 0, load = 0, cap = 0] = [
    chosen(`${name}m`, 12, 1),
    chosen(`${name}p`, 5, 1),
    chosen(`${name}l`, 2, 1),
    chosen(`${name}c`, 3, 1),
  ].flat();
  const size = 6 + members;
  const codes = Array.from({ length: projects }, (_, index) => `项${index}`);
  return drawFile({
    draw: name,
    projects: codes.map((code, index) => ({
      code,
      seats: { 业务: 1 + (index % 2), ...(index % 3 === 0 && { 财务: 1 }) },
      employerCap: cap,
    })),
    maxLoad: load,
    pool: poolOf(size, ['业务', '财务', '业务'], 3 + members),
    ineligible: codes.flatMap((project) =>
      chosen(name + project, size, Math.floor(size * 0.6)).map((n) => ({ project, n, reason: '回避' })),
    ),
    secondApprover: { name: '李', ground: '专业人员稀缺' },
  });
}

test('R2 a stranger’s page and the platform recompute the same draws', () => {
  const names = Array.from({ length: 24 }, (_, index) => `draw ${index}`);
  const fillable = names.filter((name) => shortfallsOf(randomFile(name)).length === 0);
  const records = fillable.map((name) => drawnRecord(randomFile(name), chosen(name, 33, 6)));
  const reasons = new Set(
    records.flatMap(({ results }) => results.flatMap(({ skipped }) => skipped.map(({ why }) => why))),
  );
  expect(records.length).toBeGreaterThan(12);
  expect([...reasons].toSorted()).toEqual(['employer', 'ineligible', 'load', 'reserve', 'stratum']);
  for (const record of records) {
    expect(verifyRecord(record, verifyEd25519).reproduced).toBe(true);
    expect(recompute(record)).toMatchObject({ code: 0 });
  }
});

const record = drawnRecord();

test('a line a step, and the verdict', () => {
  expect(recompute(record).lines).toEqual([
    'same       drawHash',
    'same       commitments',
    'same       signatures',
    'same       key',
    'same       number of panels',
    'same       panel X001',
    'same       panel X002',
    'reproduced',
  ]);
  expect(recompute(valueOf(recordOf(lapse(revealing(), times.later))))).toMatchObject({ code: 0 });
});

const [first] = record.results;
test.each<[string, Partial<DrawRecord>, string]>([
  ['another file', { file: { ...record.file, maxLoad: 2 } }, 'drawHash'],
  [
    'another nonce',
    { reveals: record.reveals.with(0, { ...record.reveals[0]!, nonce: sha256Hex('x') }) },
    'commitments',
  ],
  ['a party left out', { reveals: record.reveals.slice(1) }, 'commitments'],
  [
    'another commitment',
    { commitments: record.commitments.with(0, { ...record.commitments[0]!, commitment: sha256Hex('x') }) },
    'commitments',
  ],
  [
    'another signature',
    { commitments: record.commitments.with(0, { ...record.commitments[0]!, signature: 'a'.repeat(128) }) },
    'signatures',
  ],
  ['another key', { key: 'KEY' }, 'key'],
  ['another public value', { publicValue: lottery.with(0, 2) }, 'key'],
  [
    'another panel',
    { results: record.results.with(0, { ...first!, seated: first!.seated.toReversed() }) },
    'panel X001',
  ],
  ['a skip removed', { results: record.results.with(0, { ...first!, skipped: [] }) }, 'panel X001'],
  ['a panel left out', { results: record.results.slice(1) }, 'number of panels'],
  ['a result of a void draw', { outcome: 'void' }, 'key'],
])('%s ends in exit code 1, as it does for the platform', (_, change, step) => {
  const tampered = { ...record, ...change };
  const { code, lines } = recompute(tampered);
  expect(code).toBe(1);
  expect(lines).toContain(`DIFFERENT  ${step}`);
  expect(lines.at(-1)).toBe('NOT REPRODUCED: do not trust this record');
  expect(verifyRecord(tampered, verifyEd25519).reproduced).toBe(false);
});

test('a file that is no record ends in exit code 1', () => {
  expect(recompute([]).code).toBe(1);
  expect(spawnSync(process.execPath, [script, path.join(folder, 'absent.json')]).status).toBe(1);
});

test('the page stands alone and is short', () => {
  const text = readFileSync(script, 'utf8');
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(100);
  expect([...text.matchAll(/from '(?<name>[^']+)'/g)].map((match) => match.groups?.['name'])).toEqual([
    'node:crypto',
    'node:fs',
  ]);
});
