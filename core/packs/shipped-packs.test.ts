import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { leavesBelow, treeOf } from '../domain/indicators/tree.ts';
import { sum, whole } from '../domain/number/exact.ts';
import { compilePack } from '../domain/scoring/compile-pack.ts';
import { formulaTools } from '../expressions/formula-tools.ts';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import { libraryProblems } from './library.ts';
import { readPackHome } from './read-folder.ts';
import { resolvePack } from './resolve.ts';
import { runExample, scoreExample } from './run-example.ts';

const folders = readPackHome(path.resolve(import.meta.dirname, '../../indicator-packs'));
const library = folders.flatMap((folder) => (folder.document ? [folder.document] : []));
const resolutions = library.map((document) => ({ id: document.pack.id, resolution: resolvePack(document, library) }));

function shipped(id: string): ResolvedPack {
  const found = resolutions.find((one) => one.id === id)?.resolution;
  if (!found?.ok) throw new Error(`${id} does not resolve`);
  return found.pack;
}

const examplesOf = (id: string) => folders.find((folder) => folder.document?.pack.id === id)?.examples ?? [];

test('every folder holds a pack without faults', () => {
  expect([...folders.flatMap((folder) => folder.problems), ...libraryProblems(library)]).toEqual([]);
  expect(resolutions.flatMap(({ resolution }) => (resolution.ok ? [] : resolution.problems))).toEqual([]);
  expect(resolutions.length).toBeGreaterThanOrEqual(4);
});

describe('every worked example comes out as it says', () => {
  const all = library.flatMap(({ pack }) =>
    examplesOf(pack.id).map(({ file, example }) => [file, pack.id, example] as const),
  );

  test.each(all)('%s', (_, id, example) => {
    expect(runExample(compilePack(shipped(id), formulaTools), example)).toEqual([]);
  });
});

describe('to a known total', () => {
  const totals = (id: string) => examplesOf(id).flatMap(({ example }) => example.expect.total ?? []);

  test('BJEV-53 a pack with common and individual parts ships, validates and scores', () => {
    const common = shipped('common');
    expect(common.indicators.some((leaf) => leaf.scope === 'common')).toBe(true);
    expect(common.slots.length + common.indicators.filter((leaf) => leaf.scope === 'specific').length).toBeGreaterThan(
      0,
    );
    expect(totals('common').length).toBeGreaterThan(0);
  });

  test('SH19-13 partner assistance', () => {
    expect(shipped('partner-assistance').resolvedFrom.map((base) => base.id)).toEqual(['common']);
    expect(totals('partner-assistance').length).toBeGreaterThan(0);
  });

  test('RS20-04 government debt', () => {
    expect(totals('government-debt').length).toBeGreaterThan(0);
  });
});

test('BJ11-13 a project without procurement marks it not applicable and the weights still total 100', () => {
  const common = shipped('common');
  const tree = treeOf(common);
  const example = examplesOf('common').find(({ example: one }) => (one.notApplicable ?? []).length > 0)?.example;
  const sheet = example && scoreExample(compilePack(common, formulaTools), example);
  if (sheet === undefined || !('leaves' in sheet)) throw new Error('an example without procurement');
  expect(common.indicators.map((leaf) => leaf.code)).toEqual(expect.arrayContaining(['P.Procurement', 'P.Asset']));
  expect(example?.notApplicable).toEqual([{ code: 'P.Procurement', reason: expect.stringMatching(/\p{Script=Han}/u) }]);
  expect(sheet.plan.dropped.length).toBeGreaterThan(0);
  expect(sum(sheet.leaves.map(({ leaf }) => leaf.weight))).toEqual(whole(100));
  expect(leavesBelow(tree, 'P').length).toBeGreaterThan(
    sheet.leaves.filter(({ leaf }) => leaf.code.startsWith('P.')).length,
  );
});
