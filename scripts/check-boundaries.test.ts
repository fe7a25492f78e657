import { expect, test } from 'vitest';
import { brokenBoundaries } from './check-boundaries.ts';

test.each([
  ['core/domain/draw/draw.ts', '../number/exact.ts'],
  ['core/domain/draw/draw.ts', '../../generated/pack.ts'],
  ['core/domain/draw/draw.ts', '@noble/hashes/sha2.js'],
  ['core/app/seal-sheet.ts', '../domain/sheet/seal.ts'],
  ['core/persistence/row-shelf.ts', '../app/ports/shelf.ts'],
  ['core/cli/main.ts', '../packs/load.ts'],
  ['web/features/sheet/sheet.ts', '../../../core/expressions/evaluate.ts'],
  ['web/vite.config.ts', 'node:path'],
  ['plugins/monitoring/index.ts', './deviation.ts'],
  ['plugins/monitoring/index.ts', '../../core/plugin-api/index.ts'],
  ['core/main.ts', './persistence/orm.ts'],
  ['core/settings.ts', './setting-definitions.ts'],
  ['core/domain/draw/draw.test.ts', '../../testing/postgres.ts'],
  ['core/domain/draw/draw.test.ts', 'node:fs'],
  ['core/domain/draw/file-for-tests.ts', '../../testing/small-pack.ts'],
  ['core/testing/stores.ts', '../domain/draw/file-for-tests.ts'],
  ['web/testing/house.ts', './fake-api.ts'],
])('%s may import %s', (file, target) => {
  expect(brokenBoundaries(file, `import { a } from '${target}';`)).toEqual([]);
});

test.each([
  ['core/domain/draw/draw.ts', 'node:crypto', 'also runs without Node'],
  ['core/domain/draw/draw.ts', '../../app/fault.ts', 'core/domain may import'],
  ['core/domain/draw/draw.ts', 'lit', 'core/domain may use @noble/hashes, canonicalize'],
  ['core/domain/draw/draw.ts', '@noble/hashes-other', 'core/domain may use'],
  ['core/app/seal-sheet.ts', '../persistence/orm.ts', 'core/app may import'],
  ['core/app/seal-sheet.ts', '../http/route.ts', 'core/app may import'],
  ['core/persistence/row-shelf.ts', '../app/scoring/seal-sheet.ts', 'core/persistence may import'],
  ['core/cli/main.ts', '../app/ports/ports.ts', 'core/cli may import'],
  ['web/features/sheet/sheet.ts', '../../../core/app/fault.ts', 'web may import'],
  ['plugins/monitoring/index.ts', '../rectification/index.ts', 'plugins may import core/plugin-api'],
  ['plugins/monitoring/index.ts', '../../core/domain/refusal.ts', 'plugins may import core/plugin-api'],
  ['core/http/route.ts', '../main.ts', 'nothing imports the top of the house'],
  ['core/main.ts', './testing/postgres.ts', 'only tests import it'],
  ['core/app/seal-sheet.ts', '../house.ts', 'core/app may import'],
  ['core/app/seal-sheet.ts', '../../scripts/report.ts', 'only tests import it'],
  ['core/domain/draw/draw.ts', './draw.test.ts', 'only tests import it'],
  ['core/domain/draw/draw.ts', './file-for-tests.ts', 'only tests import it'],
  ['core/app/seal-sheet.ts', '../domain/draw/file-for-tests.ts', 'only tests import it'],
  ['web/features/sheet/sheet.ts', '../../testing/mount.ts', 'only tests import it'],
  ['core/domain/draw/draw.ts', './seed', 'end in the file name'],
  ['core/domain/draw/draw.test.ts', '../../main.ts', 'nothing imports the top of the house'],
])('%s may not import %s', (file, target, rule) => {
  const [finding] = brokenBoundaries(file, `\nimport { a } from '${target}';`);

  expect(finding).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:2: `));
  expect(finding).toContain(rule);
});

test.each([
  [`import type { A } from '../app/fault.ts';`],
  [`export * from '../app/fault.ts';`],
  [`export { Fault } from '../app/fault.ts';`],
  [`import '../app/fault.ts';`],
  [`const fault = await import('../app/fault.ts');`],
  [`type A = import('../app/fault.ts').Fault;`],
])('the rule holds for %s', (source) => {
  expect(brokenBoundaries('core/domain/a.ts', source)).toHaveLength(1);
});

test('what is imported by a computed name is for few', () => {
  const source = 'await import(`./${name}.ts`);';

  expect(brokenBoundaries('core/app/a.ts', source)).toEqual([
    'core/app/a.ts:1: import(…): core/app names what it imports',
  ]);
  expect(brokenBoundaries('core/plugin-host/a.ts', source)).toEqual([]);
});

test('words in texts and comments are not imports', () => {
  expect(brokenBoundaries('core/domain/a.ts', `// import '../app/fault.ts'\nconst a = "import x from 'lit'";`)).toEqual(
    [],
  );
});

test('a folder without a rule is found', () => {
  expect(brokenBoundaries('core/attic/a.ts', '')).toEqual([expect.stringContaining('stands on no floor')]);
});
