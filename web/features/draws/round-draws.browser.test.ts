import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DeclarationSheet } from '../../../core/generated/api/draws/declaration-sheet.ts';
import type { DryRun } from '../../../core/generated/api/draws/dry-run.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { atRest } from '../../testing/at-rest.ts';
import { fakeApi, type FakeAnswer } from '../../testing/fake-api.ts';
import { freshPage, mount } from '../../testing/mount.ts';
import { pageText, sessionRoutes, takeSession } from '../../testing/signed-in.ts';
import { sampleDraw } from './draw-for-tests.ts';
import './declaration-page.ts';
import './round-draws-page.ts';

let restore = (): void => {};
beforeEach(freshPage);
afterEach(() => {
  vi.useRealTimers();
  restore();
});

async function serving(may: readonly string[], routes: Readonly<Record<string, FakeAnswer>>) {
  const server = fakeApi({ ...sessionRoutes('officer', may), ...routes });
  restore = server.restore;
  await takeSession();
  return (path: string, method: string) => server.asked.find((one) => one.path === path && one.method === method)?.body;
}

const round = {
  id: 'RD1',
  code: 'R2026-12',
  titleZh: '对口支援资金评价',
  titleEn: 'Assistance funds',
  state: 'frozen',
  rules: { parties: { minimum: 3, outside: 1 } },
};
const fits: DryRun = {
  counts: { business: { active: 26, suspended: 1, excluded: 2 } },
  recusals: { declared: 3 },
  shortfalls: [],
  thin: [],
  changes: { joined: 26 },
};

describe('draws of a round', () => {
  const opened = async (run: DryRun, may = ['draw.read', 'draw.manage', 'draw.dry-run', 'round.read']) => {
    const { committing } = await sampleDraw();
    const sent = await serving(may, {
      'GET /rounds/RD1': () => round,
      'GET /rounds/RD1/draws': () => ({ items: [committing] }),
      'GET /rounds/RD1/dry-run': () => run,
      'POST /rounds/RD1/draws': () => committing,
    });
    await mount(html`<jh-round-draws-page .params=${{ round: 'RD1' }}></jh-round-draws-page>`, 'jh-round-draws-page');
    await atRest();
    return sent;
  };

  test('lists each with its state; a reader without the right sees no preparation', async () => {
    await opened(fits, ['draw.read']);
    expect(pageText()).toContain('R2026-12-D1');
    expect(pageText()).toContain('承诺中');
    expect(page.getByRole('button', { name: '试抽一次' }).elements()).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test.each<[string, Partial<DryRun>, string]>([
    ['fits', {}, '人数够'],
    [
      'is thin',
      { thin: [{ project: 'X001', seats: 3, eligible: 8, wanted: 9 }] },
      '项目 X001：3 席，合格 8 人，规则要求 9 人。',
    ],
    [
      'is short',
      { shortfalls: [{ project: 'X001', stratum: 'business', seats: 3, eligible: 2, missing: 1, why: 'ineligible' }] },
      '项目 X001 的业务席位需 3 人，合格的只有 2 人，缺 1。',
    ],
  ])('a dry run of a pool that %s says so in words', async (_, change, words) => {
    await opened({ ...fits, ...change });
    await page.getByRole('button', { name: '试抽一次' }).click();
    await atRest();
    expect(pageText()).toContain(words);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a draw is prepared by the keyboard: parties, times, source', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-02T00:00:00Z') });
    const sent = await opened(fits);
    const fill = async (name: string | RegExp, text: string): Promise<void> => {
      await page.getByRole('textbox', { name }).first().fill(text);
      await userEvent.keyboard('{Tab}');
    };
    await fill('第 2 方的登录名', 'supervisor');
    await fill('第 2 方的所属机构', '市人大');
    await fill('第 3 方的登录名', 'audit-admin');
    await fill('第 3 方的所属机构', '机关纪委');
    page.getByRole('checkbox', { name: '第 2 方来自局外' }).element().focus();
    await userEvent.keyboard(' ');
    for (const [name, hour] of [
      ['承诺截止', 10],
      ['揭示截止', 11],
      ['开启信封截止', 12],
      ['公布时间', 21],
    ] as const)
      await fill(new RegExp(`^${name}`, 'u'), `2026-11-03 ${hour}:00`);
    await fill(/^来源/u, '福彩双色球');
    await fill(/^期号/u, '2026131');
    await fill(/^字段/u, '红球');
    await fill(/^个数/u, '6');
    await fill(/^最大/u, '33');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await atRest();
    expect(sent('/rounds/RD1/draws', 'POST')).toMatchObject({
      parties: [{ account: 'li.ming' }, { account: 'supervisor', outside: true }, { account: 'audit-admin' }],
      deadlines: { commitBy: '2026-11-03T02:00:00.000Z' },
      publicSource: { source: '福彩双色球', count: 6, range: [1, 33] },
    });
    expect(location.hash).toBe('#/draws/DR1');
  });

  test('what is missing is listed, and nothing is sent', async () => {
    const sent = await opened(fits);
    await page.getByRole('button', { name: '组织抽取' }).click();
    await atRest();
    expect(pageText()).toContain('每一方都要有登录名和所属机构');
    expect(sent('/rounds/RD1/draws', 'POST')).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('declaration of interests', () => {
  const sheet: DeclarationSheet = {
    round: 'RD1',
    code: 'R2026-12',
    titleZh: '对口支援资金评价',
    titleEn: 'Assistance funds',
    declareBy: Date.parse('2026-12-18T09:30:00Z'),
    open: true,
    projects: ['X001', 'X002'].map((code) => ({
      code,
      titleZh: `项目${code}`,
      titleEn: `Project ${code}`,
      unit: { zh: '第一中学', en: 'No. 1 School' },
      department: { zh: '教育局', en: 'Education' },
    })),
    declared: null,
  };
  const opened = async (given: DeclarationSheet) => {
    const path = '/rounds/RD1/declaration';
    const answer = { round: 'RD1', conflicts: [], at: 0 };
    const sent = await serving(['interest.declare'], { [`GET ${path}`]: () => given, [`PUT ${path}`]: () => answer });
    await mount(html`<jh-declaration-page .params=${{ round: 'RD1' }}></jh-declaration-page>`, 'jh-declaration-page');
    await atRest();
    return () => sent(path, 'PUT');
  };
  const send = async (): Promise<void> => {
    await page.getByRole('button', { name: '提交申报' }).click();
    await atRest();
  };

  test('nothing is chosen beforehand, and silence is no declaration', async () => {
    const sent = await opened(sheet);
    expect(await accessibilityFaults()).toEqual([]);
    await send();
    expect(sent()).toBeUndefined();
    expect(pageText()).toContain('请选择一项');
  });

  test('no interest is said in one choice', async () => {
    const sent = await opened(sheet);
    await page.getByRole('radio', { name: /均无利害关系/u }).click();
    await send();
    expect(sent()).toEqual({ conflicts: [] });
    expect(pageText()).toContain('已申报');
  });

  test('an interest is stated project by project', async () => {
    const sent = await opened(sheet);
    await page.getByRole('radio', { name: /有利害关系/u }).click();
    await send();
    expect(pageText()).toContain('请至少写明一个项目');
    await page.getByRole('textbox', { name: '与项目 X002 的利害关系' }).fill(' 曾任顾问 ');
    expect(await accessibilityFaults()).toEqual([]);
    await send();
    expect(sent()).toEqual({ conflicts: [{ project: 'X002', reason: '曾任顾问' }] });
  });

  test('after the time what was declared can only be read', async () => {
    const declared = { round: 'RD1', conflicts: [{ project: 'X001', reason: '亲属任职' }], at: 0 };
    await opened({ ...sheet, open: false, declared });
    expect(pageText()).toContain('亲属任职');
    expect(pageText()).toContain('申报时间已过');
    expect(page.getByRole('button', { name: '提交申报' }).elements()).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
