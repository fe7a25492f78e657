import { expect, test } from 'vitest';
import { brokenStyle } from './check-style.ts';

test.each([
  ['core/domain/draw/draw-seats.ts', 'const at = new Date(millis);'],
  ['core/domain/draw/draw-seats.ts', '// never new Date()\nconst said = "new Date()";'],
  ['core/domain/draw/draw-seats.test.ts', 'new Date();'],
  ['core/http/log.ts', 'new Date();'],
  ['core/http/log.ts', '/**\n @returns text\n */\nconst a = 1;'],
  ['core/persistence/migrations/20261121-first.ts', ''],
  ['web/vite.config.ts', ''],
  ['core/testing/postgres.it.test.ts', ''],
  ['scripts/cache-folder.d.mts', ''],
])('%s may say %s', (file, source) => {
  expect(brokenStyle(file, source)).toEqual([]);
});

test.each([
  ['core/domain/draw/draw.ts', 'const a = 1;\nconst now = new Date();', ':2: time arrives'],
  ['core/app/seal-sheet.ts', 'const now = Date();', ':1: time arrives'],
  ['core/app/seal-sheet.ts', 'const f = () => [{ at: new Date }];', ':1: time arrives'],
  ['web/elements/field.ts', 'class A {\n  @property() name = 1;\n}', ':2: no decorators'],
  ['core/app/SealSheet.ts', '', 'kebab-case'],
  ['core/app/seal_Sheet.ts', '', 'kebab-case'],
  ['core/app/utils.ts', '', 'no utils'],
  ['core/app/date-helper.ts', '', 'no utils'],
  ['core/app/helpers/a.ts', '', 'no utils'],
])('%s may not say %s', (file, source, rule) => {
  expect(brokenStyle(file, source).join()).toContain(rule);
});
