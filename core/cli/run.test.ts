import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaf, smallPack } from '../testing/small-pack.ts';
import { languageOf, type Context } from './context.ts';
import type { Covered } from './pack/coverage.ts';
import { runCli } from './run.ts';

interface Coverage {
  readonly content: readonly Covered[];
  readonly measures: readonly Covered[];
}

let home = '';

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'cli-'));
  const example = {
    name: { zh: '九成五', en: 'nineteen of twenty' },
    on: '2024-06-30',
    facts: { done: '95', planned: '100', daysLate: '0', falseRecords: '0' },
    expect: { indicators: { 'O.Count': '14.25' } },
  };
  write('small/pack.json', smallPack);
  write('small/examples/right.json', example);
  write('failing/pack.json', { ...smallPack, id: 'failing' });
  write('failing/examples/wrong.json', { ...example, expect: { indicators: { 'O.Count': '14.26' } } });
  write('bare/pack.json', { ...smallPack, id: 'bare' });
  const [first, ...others] = smallPack.indicators ?? [];
  write('light/pack.json', {
    ...smallPack,
    id: 'light',
    indicators: [leaf(first!.code, '8', { ...first!, weight: '8' }), ...others],
  });
  write('free/pack.json', {
    ...smallPack,
    id: 'free',
    indicators: smallPack.indicators?.map((one) =>
      one.tags.dimension === 'cost' ? { ...one, tags: { ...one.tags, dimension: 'quality' } } : one,
    ),
    absences: [{ of: 'cost', reason: { zh: '由他人承担', en: 'paid by others' } }],
  });
  write('sector/pack.json', {
    ...smallPack,
    id: 'sector',
    groups: [],
    indicators: [],
    vetoes: [],
    facts: {},
    extends: [{ pack: 'small', range: '^1.0.0', changes: [] }],
  });
  write('facts.json', { done: '95', planned: '100' });
  write('bad-facts.json', { done: '95', planned: '100', other: '1' });
  write('torn.json', '{');
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

function write(file: string, content: unknown): void {
  const full = path.join(home, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
}

async function jiheng(...args: string[]) {
  const [out, complaints]: [string[], string[]] = [[], []];
  const context: Context = {
    language: languageOf(args, { LANG: 'en_GB.UTF-8' }),
    environment: {},
    folder: home,
    packHome: home,
    out: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  };
  return { code: await runCli(args, context), out: out.join('\n'), complaints: complaints.join('\n') };
}

describe('exit codes are stable', () => {
  test.each([
    ['a valid pack', ['pack', 'validate', 'small'], 0],
    ['a pack that extends another beside it', ['pack', 'validate', 'sector'], 0],
    ['an invalid pack', ['pack', 'validate', 'light'], 1],
    ['no pack there', ['pack', 'validate', 'nowhere'], 1],
    ['examples that pass', ['pack', 'test', 'small'], 0],
    ['an example that does not', ['pack', 'test', 'failing'], 1],
    ['no examples at all', ['pack', 'test', 'bare'], 1],
    ['scored facts', ['pack', 'score', 'small', 'facts.json'], 0],
    ['a fact nobody asked for', ['pack', 'score', 'small', 'bad-facts.json'], 1],
    ['a file that is torn', ['pack', 'score', 'small', 'torn.json'], 1],
    ['a file that is not there', ['pack', 'score', 'small', 'no.json'], 1],
    ['an explained leaf', ['pack', 'explain', 'small', 'O.Count', 'facts.json'], 0],
    ['a leaf that is not there', ['pack', 'explain', 'small', 'O.Cout', 'facts.json'], 1],
    ['help', ['pack', '--help'], 0],
    ['nothing asked', [], 2],
    ['an unknown command', ['pack', 'improve', 'small'], 2],
    ['an unknown option', ['pack', 'validate', 'small', '--fast'], 2],
    ['a missing argument', ['pack', 'validate'], 2],
    ['an unknown language', ['pack', 'validate', 'small', '--lang', 'fr'], 2],
  ])('%s', async (_, args, code) => {
    expect((await jiheng(...args)).code).toBe(code);
  });
});

describe('both languages', () => {
  test.each([
    ['the locale decides', [], 'usage: jiheng pack validate'],
    ['--lang wins over it', ['--lang', 'zh'], '用法: jiheng pack validate'],
    ['in either form', ['--lang=zh'], '检查一个指标包'],
  ])('%s', async (_, more, words) => {
    const { out } = await jiheng('pack', 'validate', '--help', ...more);
    expect(out.toLowerCase()).toContain(words);
  });

  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{}, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US' }, 'en'],
  ])('%o speaks %s', (environment, language) => {
    expect(languageOf([], environment)).toBe(language);
  });

  test('every command tells how it is used', async () => {
    const { out } = await jiheng('pack', '--help');
    for (const command of ['validate', 'test', 'score', 'explain']) expect(out).toContain(command);
    for (const command of ['validate', 'test', 'score', 'explain']) {
      expect((await jiheng('pack', command, '--help')).out).toContain('--json');
    }
  });
});

describe('errors say where, what and what next', () => {
  test('in words', async () => {
    const { complaints } = await jiheng('pack', 'validate', 'light');
    expect(complaints).toContain(
      'PACK-012 light/pack.json /indicators: Weights total 98.00, expected 100.00; the three largest: ' +
        'E.People 20.00, O.Count 15.00, D.Money 10.00. Add what is missing, or lower another weight.',
    );
  });

  test('as data', async () => {
    const { out } = await jiheng('pack', 'validate', 'light', '--json', '--lang', 'zh');
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      problems: [{ code: 'PACK-012', file: 'light/pack.json', pointer: '/indicators' }, { code: 'PACK-013' }],
    });
    expect(out).toContain('权重合计 98.00');
  });

  test('wrong usage names the word that is wrong', async () => {
    expect((await jiheng('pack', 'improve')).complaints).toContain('CLI-001 There is no command "improve".');
    expect((await jiheng('pack', 'validate', 'small', '--fast')).complaints).toContain('There is no option --fast.');
  });
});

test('a failed example shows what it expected and got', async () => {
  const { complaints } = await jiheng('pack', 'test', 'failing');
  expect(complaints).toContain('EXAMPLE-001 /expect/indicators/O.Count: O.Count should earn 14.26, it earns 14.25.');
  expect(complaints).toContain('0 examples passed, 1 failed.');
});

test('explaining goes from the number over the rule and the facts to the clause', async () => {
  const { out } = await jiheng('pack', 'explain', 'small', 'O.Count', 'facts.json');
  expect(out.split('\n')).toEqual([
    'O.Count  O.Count',
    'Points: 14.25 (weight 15)',
    'Share 0.95 × weight 15 = 14.25, half up to 2 places',
    'Rule: ratioToTarget',
    'Rate 0.95: short of the target, earns in proportion.',
    '  完成数 done = 95',
    '  计划数 planned = 100',
    'Clause: 办法 第一条 (design default)',
  ]);
});

describe('what a valid pack covers', () => {
  const parts = async (...args: readonly string[]) =>
    (JSON.parse((await jiheng('pack', 'validate', ...args, '--json')).out) as { coverage: Coverage }).coverage;

  test('BJEV-11 is told by content area, weights adding up to the pack', async () => {
    const { content } = await parts('small');
    expect(content.map(({ of }) => of)).toEqual(['goalSetting', 'funding', 'management', 'attainment', 'other']);
    expect(content.reduce((total, { weight }) => total + Number(weight), 0)).toBe(100);
    const { out } = await jiheng('pack', 'validate', 'small');
    for (const { weight } of content.slice(0, 4))
      expect(out).toMatch(new RegExp(`^ {2}\\w[\\w ]+ {2}${weight}$`, 'mu'));
  });

  test('RS20-11 the five measures are told present or absent, the absent one with its reason', async () => {
    const { measures } = await parts('free');
    expect(measures.map(({ of, weight, reason }) => [of, weight !== '0', reason])).toEqual([
      ['quantity', true, undefined],
      ['quality', true, undefined],
      ['timeliness', true, undefined],
      ['cost', false, 'paid by others'],
      ['benefit', true, undefined],
    ]);
    const { out } = await jiheng('pack', 'validate', 'free', '--lang', 'zh');
    expect(out).toContain('  成本  无（由他人承担）');
  });
});

test('scores are the same as data and as lines', async () => {
  const [lines, data] = [
    await jiheng('pack', 'score', 'small', 'facts.json'),
    await jiheng('pack', 'score', 'small', 'facts.json', '--json'),
  ];
  expect(lines.out).toContain('O.Count  O.Count  14.25 / 15');
  expect(lines.out).toContain('D.Basis  D.Basis  open / 10');
  expect(JSON.parse(data.out)).toMatchObject({
    total: '14.25',
    complete: false,
    pack: { id: 'small', version: '1.0.0' },
  });
});

test('a name is shown in the language asked for', async () => {
  expect((await jiheng('pack', 'test', 'small')).out).toContain('nineteen of twenty');
  expect((await jiheng('pack', 'test', 'small', '--lang', 'zh')).out).toContain('九成五');
});
