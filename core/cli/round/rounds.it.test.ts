import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { Card } from '../../generated/api/scoring/card.ts';
import type { RevealedSheets } from '../../generated/api/scoring/revealed-sheets.ts';
import {
  accountsOf,
  deadlinesFrom,
  filedProject,
  filledSheet,
  passphrases,
  seatExperts,
  testRules,
} from '../../testing/round-in-scoring.ts';
import { testHouse, testPassword, type TestHouse } from '../../testing/house.ts';
import { runCli } from '../run.ts';

describe('a round from opening to reveal without a browser', () => {
  let house: TestHouse;
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-round-'));
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    house = await testHouse();
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  const run = async (
    login: string,
    line: readonly string[],
    { secrets = [], language = 'zh' }: { readonly secrets?: readonly string[]; readonly language?: 'zh' | 'en' } = {},
  ) => {
    const [said, complained]: [string[], string[]] = [[], []];
    const typed = [...secrets];
    const code = await runCli([...line], {
      language,
      environment: {
        JIHENG_URL: house.url,
        JIHENG_TOKEN: tokens.get(login),
        JIHENG_CONFIG: path.join(folder, 'tokens'),
      },
      folder,
      packHome: folder,
      out: (text) => said.push(text),
      complain: (text) => complained.push(text),
      askSecret: () => Promise.resolve(typed.shift() ?? ''),
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };
  const as = async (login: string, line: string, ...secrets: string[]) => {
    if (!tokens.has(login)) {
      const entered = await run(login, ['login', login, '--print'], { secrets: [testPassword(login)] });
      tokens.set(login, entered.said);
    }
    return run(login, line.split(' '), { secrets });
  };
  const inFile = (name: string, value: object): void => writeFileSync(path.join(folder, name), JSON.stringify(value));
  const fromFile = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T;

  test('an officer opens it from a file, three custodians take their shares, it is frozen', async () => {
    const project = await filedProject(house, 'S001');
    inFile('round.json', {
      code: 'R1',
      titleZh: '评价',
      titleEn: 'Evaluation',
      form: 'fiscal',
      pack: 'partner-assistance',
      baseDate: '2026-12-31',
      period: '2026',
      supervisor: (await accountsOf(house))['supervisor'],
      deadlines: deadlinesFrom(house.clock.now()),
      rules: testRules,
    });
    expect((await as('officer', 'round open round.json')).said).toContain('R1  planned  评价  0 个项目');
    expect((await as('officer', `round projects R1 ${project}`)).said).toContain('S001  planned');
    await as('officer', 'round custody R1', passphrases.officer);
    await as('supervisor', 'round custody R1', passphrases.supervisor);
    const paper = await as('security-admin', 'round custody R1', '');
    expect(paper.said).toMatch(/([0-9A-Z]{4}-){5}[0-9A-Z]{4}/u);
    const frozen = await as('officer', 'round freeze R1 --json');
    const { roundHash } = JSON.parse(frozen.said) as { roundHash: string };
    expect((await as('supervisor', 'round file R1 file.json')).said).toContain(roundHash);
    expect(sha256Hex(readFileSync(path.join(folder, 'file.json')))).toBe(roundHash);
    const again = await as('officer', 'round freeze R1');
    expect([again.code, again.complained.split(':')[0]]).toEqual([1, 'ROUND-004']);
  });

  test('an expert undertakes, fetches the card, saves a draft, and seals with a receipt checked here', async () => {
    const tasks = await seatExperts(house, 'R1', ['expert-1', 'expert-2', 'expert-3']);
    expect((await as('officer', 'round dossiers R1')).code).toBe(0);
    for (const login of ['expert-1', 'expert-2', 'expert-3']) {
      const task = tasks[login] ?? '';
      expect((await as(login, 'task list')).said).toContain(`${task}  R1  S001  accepted  draft`);
      expect((await as(login, `task card ${task} card.json`)).complained).toMatch(/^SCORE-002: /u);
      await as(login, `task undertake ${task}`);
      await as(login, `task card ${task} card.json`);
      inFile('sheet.json', filledSheet(fromFile<Card>('card.json')));
      expect((await as(login, `task save ${task} sheet.json`)).said).toContain('版本 2');
      const stale = await as(login, `task save ${task} sheet.json --seen 1`);
      expect(stale.complained).toMatch(/^SCORE-007: /u);
      await as(login, `task contest ${task} B.Income computed 口径不同`);
      const sealed = await as(login, `task seal ${task} receipt-${login}.json`);
      expect([sealed.complained, sealed.code]).toEqual(['', 0]);
      const receipt = fromFile<{ seal: string; payload: string }>(`receipt-${login}.json`);
      expect(sha256Hex(receipt.payload)).toBe(receipt.seal);
    }
    expect((await as('supervisor', 'round seats R1')).said).toContain('S001  1  青松-1  business  accepted');
  });

  test('two custodians reveal it, and a stranger verifies the seals offline', async () => {
    expect((await as('officer', 'round reveal R1', passphrases.officer)).complained).toMatch(/^ROUND-072: /u);
    house.clock.advance(48 * 3_600_000);
    await house.tick();
    tokens.clear();
    expect((await as('officer', 'round reveal R1', passphrases.officer)).said).toContain('还缺一份');
    expect((await as('supervisor', 'round reveal R1', passphrases.supervisor)).said).toContain('已开封 3 张');
    expect((await as('officer', 'round sheets R1 sheets.json')).said).toBe('3 张评分表与封存值一致。');
    expect((await as('officer', 'round verify sheets.json')).code).toBe(0);
    const { items } = fromFile<RevealedSheets>('sheets.json');
    const [first, ...others] = items;
    if (!first) throw new Error('no sheet');
    inFile('changed.json', {
      items: [{ ...first, payload: first.payload.replace('"points":"4"', '"points":"3.99"') }, ...others],
    });
    const wrong = await as('officer', 'round verify changed.json');
    expect([wrong.code, wrong.complained.split(':')[0]]).toEqual([1, 'CLI-040']);
    expect(wrong.complained).toContain(first.pseudonym);
  });

  test('every command has help in both languages', async () => {
    for (const name of ['round', 'task']) {
      const chinese = await run('officer', [name, '--help']);
      const english = await run('officer', [name, '--help'], { language: 'en' });
      expect([chinese.code, english.code]).toEqual([0, 0]);
      expect(chinese.said).toMatch(/\p{Script=Han}/u);
      expect(english.said).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
