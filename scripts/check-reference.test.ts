import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitmentOf, drawHashOf } from '../core/domain/draw/commitment.ts';
import { drawKey } from '../core/domain/draw/draw-key.ts';
import { seatAll } from '../core/domain/draw/walk.ts';
import { drawnRecord, nonceOf, poolOf } from '../core/testing/signed-draw.ts';
import { main } from './check-reference.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-reference-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await main(args, (line) => lines.push(line));
  return { code, lines };
}

function vector() {
  const names = ['审计', 'Zed', 'audit'];
  const projects = [{ code: '项', seats: { 业务: 2 }, employerCap: 1 }];
  const file = {
    v: 'EPD-2',
    draw: 'D9',
    projects,
    maxLoad: 1,
    pool: poolOf(8),
    ineligible: [],
    parties: names,
    publicSource: {},
  };
  const reveals = names.map((party) => ({ party, nonce: nonceOf(party) }));
  const drawHash = drawHashOf(file);
  const key = drawKey({ drawHash, reveals, publicValue: [4, 2] });
  const commitments = Object.fromEntries(
    reveals.map(({ party, nonce }) => [party, commitmentOf(drawHash, party, nonce)]),
  );
  const nonces = Object.fromEntries(reveals.map(({ party, nonce }) => [party, nonce]));
  return { file, nonces, publicValue: [4, 2], expected: { drawHash, key, commitments, panels: seatAll(file, key) } };
}

// RFC 3797 section 6.
const rfc3797 = {
  id: 'rfc',
  hash: 'MD5',
  pool: 25,
  sources: [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]],
  key: '9319./2.5.8.10.12./9.18.26.34.41.45./',
  select: 10,
  selected: [17, 7, 2, 16, 25, 23, 8, 24, 19, 13],
  steps: [{ i: 0, digest: '990DD0A5692A029A98B5E01AA28F3459', divisor: 25, remainder: 16, selected: 17 }],
};

const merkle = {
  entriesHex: ['', '00', '10'],
  roots: [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  ],
  inclusion: [{ index: 2, treeSize: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] }],
  consistency: [{ first: 1, second: 1, proof: [] }],
};

test('R1 files are known by what is in them, in any folder, and one line a case is printed', async () => {
  put('b/anything.json', rfc3797);
  put('a.JSON', [vector()]);
  put('c/d/tree.json', merkle);
  put('record.json', drawnRecord());
  put('README.md', '# not data');
  const { code, lines } = await run(folder);
  expect(code).toBe(0);
  expect(lines[0]).toBe('passed  a.JSON  D9  drawHash, key, commitments, panels');
  expect(lines).toContain('passed  b/anything.json  rfc  key, selected, steps');
  expect(lines).toContain('passed  c/d/tree.json  root 3');
  expect(lines.at(-2)).toMatch(/^passed {2}record\.json {2}D2026-01 {2}form same, .*closing same$/);
  expect(lines.at(-1)).toBe('9 passed, 0 failed, 0 not supported');
});

const good = vector();
test.each<[string, unknown]>([
  ['a draw with another panel', [{ ...good, expected: { ...good.expected, panels: [] } }]],
  ['a draw with another key', [{ ...good, publicValue: [4, 3] }]],
  ['a draw without a pool', [{ ...good, file: { ...good.file, pool: null } }]],
  ['a record with another key', { ...drawnRecord(), key: 'KEY' }],
  ['a selection with another order', { ...rfc3797, selected: rfc3797.selected.toReversed() }],
  ['a selection with another digest', { ...rfc3797, steps: [{ ...rfc3797.steps[0], digest: '00' }] }],
  ['a real number as public source', { ...rfc3797, sources: [[12.5]] }],
  ['a tree with another root', { ...merkle, roots: merkle.roots.toReversed() }],
  ['a tree with another proof', { ...merkle, inclusion: [{ index: 1, treeSize: 3, proof: [] }] }],
  ['a proof of a leaf that is not there', { ...merkle, inclusion: [{ index: 3, treeSize: 3, proof: [] }] }],
  ['a tree that begins otherwise', { ...merkle, consistency: [{ first: 1, second: 3, proof: [] }] }],
  ['broken JSON', '{"v": '],
])('%s fails, and the exit code says so', async (_, content) => {
  put('good.json', merkle);
  put('x.json', content);
  const { code, lines } = await run(folder);
  expect(code).toBe(1);
  expect(lines.some((line) => line.startsWith('failed  x.json'))).toBe(true);
  expect(lines.at(-1)).toMatch(/, [1-9]\d* failed, /);
});

test('what is known but not run is listed as such and is no miss', async () => {
  put('s.json', { name: 's1', projects: 2, experts: 3, demand: 1, cap: 1, file: 's.bin' });
  put('e.json', [{ ...good, expected: { ...good.expected, entropy: 12 } }]);
  const { code, lines } = await run(folder);
  expect(code).toBe(0);
  expect(lines).toContain('not supported  e.json  D9 entropy  not computed here');
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 2 not supported');
});

test('a file of no known format is named and is no case', async () => {
  put('other.json', { hello: 'world' });
  put('tree.json', merkle);
  const { code, lines } = await run(folder);
  expect(code).toBe(0);
  expect(lines).toContain('no known format  other.json');
});

test.each([
  ['no folder', () => []],
  ['two folders', () => [folder, folder]],
  ['a folder that is not there', () => [path.join(folder, 'absent')]],
  ['an empty folder', () => [folder]],
])('%s is a call of no use: exit code 2', async (_, args) => {
  expect((await run(...args())).code).toBe(2);
});
