import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import example from '../../../indicator-packs/partner-assistance/examples/plateau-county.json' with { type: 'json' };
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { expertsCsv } from '../../testing/experts-csv.ts';
import { frozenRound } from '../../testing/round-in-scoring.ts';
import { testHouse, testPassword, type TestHouse } from '../../testing/house.ts';
import { runCli } from '../run.ts';

const minute = 60_000;
const parties = ['officer', 'supervisor', 'audit-admin'] as const;

describe('from the project to the drawn panel without a browser', () => {
  let house: TestHouse;
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-draw-'));
  const config = path.join(folder, 'config', 'tokens.json');
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    house = await testHouse();
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  interface Where {
    readonly secrets?: readonly string[];
    readonly language?: 'zh' | 'en';
    readonly config?: string;
  }
  const run = async (login: string, line: readonly string[], where: Where = {}) => {
    const [said, complained]: [string[], string[]] = [[], []];
    const typed = [...(where.secrets ?? [])];
    const token = tokens.get(login);
    const code = await runCli([...line], {
      language: where.language ?? 'en',
      environment: {
        JIHENG_URL: house.url,
        JIHENG_CONFIG: where.config ?? config,
        ...(token !== undefined && { JIHENG_TOKEN: token }),
      },
      folder,
      packHome: folder,
      out: (text) => said.push(text),
      complain: (text) => complained.push(text),
      askSecret: () => Promise.resolve(typed.shift() ?? ''),
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };
  const as = async (login: string, line: string, where: Where = {}) => {
    if (!tokens.has(login)) {
      const entered = await run(login, ['login', login, '--print'], { secrets: [testPassword(login)] });
      tokens.set(login, entered.said);
    }
    return run(login, line.split(' '), where);
  };
  const done = async (login: string, line: string) => {
    const answer = await as(login, line);
    expect([line, answer.code, answer.complained]).toEqual([line, 0, '']);
    return answer.said;
  };
  const json = async <T>(login: string, line: string) => JSON.parse(await done(login, `${line} --json`)) as T;
  const write = (name: string, content: unknown) =>
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const at = (minutes: number): string => new Date(house.clock.now() + minutes * minute).toISOString();
  const source = (minutes: number) => ({
    source: '福彩双色球',
    issue: '2026131',
    at: at(minutes),
    field: '红球',
    count: 6,
    range: [1, 33],
    integers: true,
  });
  /** A draw planned after the declarations of a round have ended, every party joined. */
  const planned = async (round: string, publicSource: object | null) => {
    write('plan.json', {
      parties: parties.map((account) => ({ account, organisation: account, outside: account === 'supervisor' })),
      deadlines: { commitBy: at(10), revealBy: at(20), openBy: at(30) },
      publicSource,
    });
    const draw = await json<Draw>('officer', `draw plan ${round} plan.json`);
    for (const login of parties) await done(login, `draw join ${draw.code}`);
    return draw.code;
  };
  const declarationsOver = () => house.clock.advance(61 * minute);

  test('a department enters, reports and files its project', async () => {
    const { body: units } = await (
      await house.as('department-4')
    ).get<{ items: { id: string; code: string }[] }>('/units');
    const unit = units.items.find(({ code }) => code === 'D04')?.id;
    const money = { budgetFen: 1_500_000_000, receivedFen: 1_500_000_000, spentFen: 1_452_000_000 };
    const project = {
      titleZh: '高原某县对口支援年度资金',
      titleEn: 'Assistance to a plateau county',
      unit,
      budget: 'general',
      object: 'transfer',
      ...money,
      disclosure: 'internal',
      pack: 'partner-assistance',
      slots: {},
    };
    write('project.json', { code: 'X017', ...project });
    const { id } = await json<Project>('department-4', 'project create project.json');
    write('change.json', { ...project, titleEn: 'Assistance, corrected' });
    expect((await json<Project>('department-4', `project edit ${id} change.json`)).titleEn).toBe(
      'Assistance, corrected',
    );
    write('report.txt', '对口支援绩效报告');
    expect(await done('department-4', `project evidence ${id} report.txt --ground goal`)).toContain('report.txt  goal');
    const year = { period: '2026', form: 'department' };
    const missing = await as('department-4', `project show ${id} --period 2026`);
    expect(missing.said).toContain('missing fact ');
    const facts = Object.entries(example.facts).map(([code, value]) => ({ code, value: String(value), evidence: [] }));
    write('facts.json', { ...year, facts });
    await done('department-4', `project facts ${id} facts.json`);
    expect(await done('department-4', `project show ${id} --period 2026`)).not.toContain('missing fact ');
    expect(await done('department-4', `project file ${id} --period 2026`)).toContain('X017');
    expect(await done('officer', 'project list')).toContain('X017');
    expect(await done('officer', `project stage ${id} pre-evaluation exempt --ground 首年项目`)).toContain(id);
    expect(await done('department-4', 'home')).toContain('To do ');
  });

  test('the pool manager is told every wrong cell, imports, looks and suspends', async () => {
    const table = expertsCsv({ count: 20, admittedOn: '2025-01-10', account: (n) => (n <= 7 ? `expert-${n}` : '') });
    write('experts.csv', table);
    write('wrong.csv', table.replace('2025-01-10', '2025-13-01'));
    const preview = await as('pool-manager', 'pool import wrong.csv --pool expert --dry-run');
    expect(preview.code).toBe(1);
    expect(preview.complained).toContain(
      'row 2  入库日期  POOL-015  "2025-13-01" is not a day. Write it as 2026-01-31.',
    );
    expect(await done('pool-manager', 'pool import experts.csv --pool expert --dry-run')).toContain(
      'nothing is imported',
    );
    expect(await done('pool-manager', 'pool import experts.csv --pool expert')).toBe('Imported 20 members.');
    const { items } = await json<Members>('pool-manager', 'pool list expert --limit 3');
    expect(items.map(({ name }) => name.startsWith('专*'))).toEqual([true, true, true]);
    const spare = (await json<Members>('pool-manager', 'pool list expert')).items.find(
      ({ employer }) => employer === '单位C0020',
    );
    const id = spare?.id ?? '';
    expect(await done('pool-manager', `pool unmask ${id} 核对身份`)).toContain('专家20');
    expect(await done('pool-manager', `pool status ${id} suspended 出国进修`)).toContain('suspended');
    expect((await done('pool-manager', `pool show ${id}`)).split('\n')).toHaveLength(3);
    await done('pool-manager', 'pool template expert template.csv');
    expect(readFileSync(path.join(folder, 'template.csv'), 'utf8')).toContain('姓名');
    expect((await as('officer', 'pool list expert')).complained).toMatch(/^HTTP-403: /u);
    expect((await as('pool-manager', 'pool import absent.csv')).complained).toMatch(/^CLI-064: /u);
  });

  test('a draw from declarations to seats, recomputed offline; a changed record is refused by step', async () => {
    const round = await frozenRound(house, 'R2026-31');
    expect(await done('expert-3', `draw declare ${round.code}`)).toContain('P-R2026-31');
    write('conflicts.json', { conflicts: [{ project: 'P-R2026-31', reason: '三年内曾任顾问' }] });
    expect(await done('expert-3', `draw declare ${round.code} --file conflicts.json`)).toContain(
      'Declared interests: 1',
    );
    expect(await done('expert-4', `draw declare ${round.code} --none`)).toContain('Declared interests: 0');
    declarationsOver();
    expect(await done('officer', `draw dry-run ${round.code}`)).toContain('Enough people');
    expect(await done('officer', 'home')).toMatch(/To do \d+\n {2}[A-Z][^\n]*R2026-31/u);
    const code = await planned(round.code, source(40));
    const keys = path.join(folder, 'config', 'draw-keys.json');
    expect(statSync(keys).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(readFileSync(keys, 'utf8')) as object)).toHaveLength(3);

    expect(await done('officer', `draw open ${code}`)).toContain('members in the pool');
    const elsewhere = await as('supervisor', `draw commit ${code}`, {
      config: path.join(folder, 'other', 'tokens.json'),
    });
    expect(elsewhere.complained).toMatch(/^CLI-060: /u);
    expect((await as('supervisor', `draw reveal ${code}`)).complained).toMatch(/^CLI-061: /u);
    for (const login of parties) await done(login, `draw commit ${code}`);
    for (const login of parties) await done(login, `draw reveal ${code}`);
    expect((await as('officer', `draw value ${code} 7,11,19,20,28,33`)).complained).toMatch(/^DRAW-060: /u);
    expect((await as('officer', `draw value ${code} seven`)).complained).toMatch(/^CLI-063: /u);
    house.clock.advance(41 * minute);
    const drawn = await json<Draw>('officer', `draw value ${code} 7,11,19,20,28,33`);
    expect([drawn.state, drawn.projects[0]?.seated.length]).toEqual(['drawn', 3]);
    expect(await done('officer', `draw show ${code}`)).toContain(drawn.projects[0]?.seated.join('  '));
    expect(await done('officer', `draw list ${round.code}`)).toContain(code);

    await done('officer', `draw record ${code} record.json`);
    const verified = await run('nobody', ['draw', 'verify', 'record.json']);
    expect([verified.code, verified.said.split('\n')]).toEqual([
      0,
      expect.arrayContaining(['agrees  The key follows from its parts']),
    ]);
    expect(verified.said).toMatch(/Everything was recomputed and agrees/u);
    const record = JSON.parse(readFileSync(path.join(folder, 'record.json'), 'utf8')) as DrawRecord;
    write('forged.json', { ...record, file: { ...record.file, ineligible: [] } });
    const forged = await run('nobody', ['draw', 'verify', 'forged.json'], { language: 'zh' });
    expect(forged.code).toBe(1);
    expect(forged.complained).toContain('不符  文件哈希与承诺所指的相同');
    expect(forged.complained).toContain('  DRAW-090');
    expect(forged.complained).toMatch(/不要采信这份记录/u);
    expect((await run('nobody', ['draw', 'verify', 'absent.json'])).complained).toMatch(/^CLI-006: /u);
  });

  test('a draw without a public value: waiver, envelopes, an absent party, a withdrawn draw repeated by consent', async () => {
    const round = await frozenRound(house, 'R2026-32');
    declarationsOver();
    const first = await planned(round.code, null);
    expect((await as('officer', `draw open ${first}`)).complained).toMatch(/^DRAW-110: /u);
    expect((await as('officer', `draw waive ${first} 内网`)).complained).toMatch(/^DRAW-110: /u);
    await done('supervisor', `draw waive ${first} 内网无法取得公开数值`);
    await done('officer', `draw open ${first}`);
    expect(await done('officer', `draw withdraw ${first} 名册有误`)).toContain('DRAW-065');

    const second = await planned(round.code, null);
    await done('supervisor', `draw waive ${second} 内网无法取得公开数值`);
    expect((await as('officer', `draw open ${second}`)).complained).toMatch(/^DRAW-117: /u);
    await done('supervisor', `draw changes ${second}`);
    await done('supervisor', `draw approve ${second} 首次名册有误已更正`);
    await done('officer', `draw open ${second}`);
    const said: Record<string, string> = {};
    for (const login of parties) said[login] = await done(login, `draw commit ${second}`);
    for (const login of ['officer', 'supervisor']) await done(login, `draw reveal ${second}`);
    house.clock.advance(21 * minute);
    const [, file = '', opening = ''] =
      /envelope is in (\S+);.* Code ([0-9a-f]{64})/u.exec(said['audit-admin'] ?? '') ?? [];
    const wrong = await as('supervisor', `draw envelope ${second} ${file} ${'0'.repeat(64)}`);
    expect(wrong.complained).toMatch(/^CLI-062: /u);
    expect(await done('supervisor', `draw envelope ${second} ${file} ${opening}`)).toContain(
      'Awaiting the public value',
    );
    expect((await json<Draw>('officer', `draw value ${second} none`)).state).toBe('drawn');
    await done('officer', `draw record ${second} waived.json`);
    expect((await run('nobody', ['draw', 'verify', 'waived.json'])).code).toBe(0);
  });

  test.each(['draw', 'pool', 'project', 'home', 'draw verify', 'draw value', 'pool import', 'project show'])(
    '%s has help in both languages',
    async (name) => {
      const [en, zh] = [
        await run('nobody', [...name.split(' '), '--help']),
        await run('nobody', [...name.split(' '), '--help'], { language: 'zh' }),
      ];
      expect([en.code, zh.code]).toEqual([0, 0]);
      expect(en.said).not.toMatch(/\p{Script=Han}/u);
      expect(zh.said).toMatch(/用法/u);
    },
  );
});
