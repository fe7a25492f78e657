import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaf, named, smallPack } from '../testing/small-pack.ts';
import { readPackFolder, readPackHome } from './read-folder.ts';
import { resolvePack } from './resolve.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'packs-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

function write(file: string, content: unknown): void {
  const full = path.join(home, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
}

const placesOf = (folder: string) =>
  readPackFolder(path.join(home, folder)).problems.map(({ code, file, pointer }) =>
    `${code} ${file} ${pointer}`.trim(),
  );

test('a split pack is put together, and a fault in a part names the part', () => {
  const [first, ...others] = smallPack.indicators ?? [];
  write('small/pack.json', { ...smallPack, indicators: others });
  write('small/indicators/decision.json', { indicators: [{ ...first!, cites: ['rule-9'] }] });
  const { document, problems } = readPackFolder(path.join(home, 'small'));
  expect(problems).toEqual([]);
  const resolution = document && resolvePack(document, []);
  expect(resolution).toMatchObject({
    ok: false,
    problems: [{ code: 'PACK-045', file: 'small/indicators/decision.json', pointer: '/indicators/0/cites' }],
  });
});

test('every folder with a pack is read, in the order of their names', () => {
  write('water/pack.json', smallPack);
  write('air/pack.json', smallPack);
  write('notes/README.md', 'no pack');
  expect(readPackHome(home).map((folder) => folder.document?.file)).toEqual(['air/pack.json', 'water/pack.json']);
});

test('files that cannot be used are named with their place', () => {
  write('empty/README.md', '');
  write('torn/pack.json', '{ "packFormat": 1, ');
  write('wrong/pack.json', { ...smallPack, version: 'one' });
  write('wrong/examples/odd.json', { name: named('例') });
  expect(placesOf('empty')).toEqual(['PACK-009 empty/pack.json']);
  expect(placesOf('torn')).toEqual(['PACK-008 torn/pack.json']);
  expect(placesOf('wrong')).toEqual([
    'PACK-005 wrong/pack.json /version',
    'PACK-001 wrong/examples/odd.json',
    'PACK-001 wrong/examples/odd.json',
    'PACK-001 wrong/examples/odd.json',
  ]);
});

test('a fact that two files bring is refused', () => {
  write('small/pack.json', smallPack);
  write('small/indicators/more.json', { facts: { done: smallPack.facts!['done'] }, indicators: [leaf('D.More', '1')] });
  expect(placesOf('small')).toEqual(['PACK-010 small/indicators/more.json /facts/done']);
});

test('examples are read with their file', () => {
  write('small/pack.json', smallPack);
  write('small/examples/one.json', { name: named('例'), on: '2024-06-30', facts: {}, expect: { indicators: {} } });
  expect(readPackFolder(path.join(home, 'small')).examples).toMatchObject([{ file: 'small/examples/one.json' }]);
});
