import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenText, isBilingual } from './completeness/bilingual.ts';
import { brokenTextsOf, missingTexts } from './completeness/catalogue.ts';
import { unknownCodes } from './completeness/codes.ts';
import { unpairedMigrations } from './completeness/migrations.ts';
import { incompletePacks } from './completeness/packs.ts';
import { missingReadmes } from './completeness/readmes.ts';
import { missingRuleKinds } from './completeness/rule-kinds.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'jiheng-齐全-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: unknown = ''): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
}

const page = '绩效评价指标包的说明，供财政局使用。\n\nThis page tells the bureau how to use the pack it describes.\n';

test('a house that is not built yet is missing nothing', async () => {
  const checks = [missingRuleKinds, incompletePacks, missingReadmes, unknownCodes, unpairedMigrations];

  expect(checks.flatMap((check) => check(root))).toEqual([]);
  await expect(missingTexts(root)).resolves.toEqual([]);
});

describe('rule kinds', () => {
  const schema = {
    $defs: {
      rule: { oneOf: [{ $ref: '#/$defs/ratioToTarget' }, { $ref: '#/$defs/expressionRule' }] },
      ratioToTarget: { properties: { kind: { const: 'ratioToTarget' } } },
      expressionRule: { properties: { kind: { const: 'expression' } } },
    },
  };

  test('each has a file and a test beside it', () => {
    write('core/schemas/pack.schema.json', schema);
    write('core/domain/rules/ratio-to-target.ts');
    write('core/domain/rules/ratio-to-target.test.ts');
    write('core/domain/rules/expression.ts');

    expect(missingRuleKinds(root)).toEqual([
      'core/domain/rules/expression.test.ts: missing for the rule kind expression',
    ]);
  });

  test('a schema without kinds is itself a finding', () => {
    write('core/schemas/pack.schema.json', { $defs: {} });
    expect(missingRuleKinds(root)).toHaveLength(1);
  });
});

describe('packs', () => {
  function writePack(pack: unknown): void {
    write('indicator-packs/common/pack.json', pack);
    write('indicator-packs/common/README.md', page);
    write('indicator-packs/common/CHANGELOG.md', '## 1.0.0');
    for (const name of ['a', 'b', 'c']) write(`indicator-packs/common/examples/${name}.json`, {});
  }

  test('a pack with pages, examples and grounds is complete', () => {
    writePack({ citations: { 'mof-10': {} }, indicators: [{ code: 'D', cites: ['mof-10'] }] });
    expect(incompletePacks(root)).toEqual([]);
  });

  test('leaves without grounds and grounds that are not listed are found', () => {
    writePack({ citations: { 'mof-10': {} }, indicators: [{ code: 'D' }, { code: 'P', cites: ['mof-99'] }] });
    expect(incompletePacks(root)).toEqual([
      'indicator-packs/common: D cites nothing',
      'indicator-packs/common: P cites mof-99, which is not among the citations',
    ]);
  });

  test('pages and examples that are absent are found', () => {
    write('indicator-packs/common/pack.json', { citations: { a: {} } });
    write('indicator-packs/common/README.md', 'English only, with more than ten words of it in one sentence.');

    expect(incompletePacks(root).map((finding) => finding.slice('indicator-packs/common: '.length))).toEqual([
      'README.md speaks one language only',
      'CHANGELOG.md is missing',
      '0 worked examples, at least 3 needed',
    ]);
  });

  test('a folder of packs without any is a finding', () => {
    mkdirSync(path.join(root, 'indicator-packs'));
    expect(incompletePacks(root)).toEqual(['indicator-packs: no packs']);
  });
});

describe('pages of folders', () => {
  const fill = (folder: string, count: number) => {
    for (let at = 0; at < count; at += 1) write(`${folder}/file-${at}.ts`);
  };

  test('three files need no page, four do', () => {
    fill('core/domain/few', 3);
    fill('web/many', 4);

    expect(missingReadmes(root)).toEqual(['web/many/README.md: missing']);
  });

  test('a page is short and speaks both languages', () => {
    fill('core/long', 4);
    write('core/long/README.md', page + '更多 more\n'.repeat(40));
    fill('core/chinese', 4);
    write('core/chinese/README.md', '只有中文的说明，没有英文。');

    expect(missingReadmes(root)).toEqual([
      'core/chinese/README.md: speaks one language only',
      'core/long/README.md: 43 lines, at most 40',
    ]);
  });

  test('what tools write needs no page', () => {
    fill('core/generated', 9);
    fill('core/persistence/migrations/sqlite', 9);
    expect(missingReadmes(root)).toEqual([]);
  });
});

describe('texts', () => {
  test.each([
    [{ zh: '已封存 {count} 份', en: '{count} sealed' }],
    [{ zh: '撤销“{label}”……', en: 'Revoking “{label}”…' }],
    [{ zh: '{label}：{text}', en: '{label}: {text}' }],
    [{ zh: 'SHA-256 {hash}', en: 'SHA-256 {hash}' }],
    [{ zh: 'CSV', en: 'CSV' }],
    [{ zh: 'CSV / JSON', en: 'CSV / JSON' }],
    [{ zh: '依据《预算法》', en: 'Under 《预算法》 (Budget Law)' }],
  ])('%j is complete', (text) => {
    expect(brokenText(text)).toEqual([]);
  });

  test.each([
    [{ zh: '', en: 'Sealed' }, 'zh is empty'],
    [{ zh: '已封存' }, 'en is empty'],
    [{ zh: 'Sealed', en: 'Sealed' }, 'zh is not Chinese'],
    [{ zh: '已封存', en: 'Sealed。' }, 'en holds Chinese'],
    [{ zh: '已封存', en: 'Sealed 封存' }, 'en holds Chinese'],
    [{ zh: '{a} 已封存', en: '{b} sealed' }, 'zh names {a}, en names {b}'],
  ])('%j is not', (text, finding) => {
    expect(brokenText(text).join()).toContain(finding);
  });

  test('texts are found however deep they lie, with their place', () => {
    const module = { sheetMessages: { 'SHEET-001': { zh: '已封存', en: 'Sealed', next: { zh: '无', en: '' } } } };
    expect(brokenTextsOf('a.ts', module)).toEqual(['a.ts/sheetMessages/SHEET-001/next: en is empty']);
    expect(brokenTextsOf('a.ts', { other: 1 })).toEqual(['a.ts: no texts']);
  });

  test('two areas do not share a code, though a file may gather others', async () => {
    const text = (zh: string) => `{ 'A-001': { zh: '${zh}', en: 'one' } }`;
    write('core/catalogue/one.ts', `export const one = ${text('一')};`);
    write('core/catalogue/three.ts', `export const three = ${text('三')};`);
    write('core/catalogue/two.ts', `import { one } from './one.ts'; export const two = { ...one };`);

    await expect(missingTexts(root)).resolves.toEqual(['core/catalogue/three.ts: A-001 is in one.ts too']);
  });

  test('a code that no catalogue knows is found', () => {
    write('core/catalogue/one.ts', `export const one = { 'SHEET-001': {} };`);
    write('core/app/seal.ts', `refused('SHEET-001'); refused('SHEET-002');`);
    write('core/app/seal.test.ts', `'SHEET-003'`);

    expect(unknownCodes(root)).toEqual(['core/app/seal.ts: SHEET-002 is in no file of core/catalogue']);
  });

  test('words in code blocks do not make a page English', () => {
    expect(isBilingual(page)).toBe(true);
    expect(
      isBilingual('绩效评价指标包的说明，供财政局使用。\n```\none two three four five six seven eight nine ten\n```\n'),
    ).toBe(false);
  });
});

describe('migrations', () => {
  test('each is there for both databases', () => {
    write('core/persistence/migrations/sqlite/0001-system.ts');
    write('core/persistence/migrations/postgresql/0001-system.ts');
    write('core/persistence/migrations/sqlite/0002-accounts.ts');

    expect(unpairedMigrations(root)).toEqual(['core/persistence/migrations/postgresql/0002-accounts.ts: missing']);
  });

  test('a folder without any is a finding', () => {
    write('core/persistence/migrations/index.ts');
    expect(unpairedMigrations(root)).toEqual(['core/persistence/migrations: no migrations']);
  });
});
