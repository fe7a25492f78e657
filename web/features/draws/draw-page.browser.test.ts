import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sha256Hex } from '../../../core/domain/hash/sha256.ts';
import { applyTheme } from '../../controllers/theme.ts';
import { language } from '../../i18n/language.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { settled } from '../../testing/mount.ts';
import { pageText } from '../../testing/signed-in.ts';
import { freshBrowser, hour, leaveBrowser, openDraw, press, statesOf } from './draw-page-for-tests.ts';
import { prepared, sampleDraw, type SampleDraw } from './draw-for-tests.ts';

let sample: SampleDraw;
beforeAll(async () => {
  sample = await sampleDraw();
});
beforeEach(() => freshBrowser());
afterEach(leaveBrowser);

describe('seven steps', () => {
  test.each([
    ['gathering', 'done now coming coming coming coming coming'],
    ['committing', 'done done now coming coming coming coming'],
    ['revealing', 'done done done now coming coming coming'],
    ['waiting', 'done done done done now coming coming'],
    ['drawn', 'done done done done done done now'],
    ['withdrawn', 'done done void skipped skipped skipped now'],
  ] as const)('%s reads %s, and axe finds nothing', async (stage, states) => {
    const { element } = await openDraw(sample, sample[stage]);
    expect(statesOf(element)).toBe(states);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('the dark screen in English is accessible too', async () => {
    language.choose('en');
    applyTheme('dark');
    await openDraw(sample, sample.drawn);
    expect(await accessibilityFaults()).toEqual([]);
    applyTheme('auto');
  });

  test('the result shows pseudonyms in order with standbys, and never a name', async () => {
    const { element } = await openDraw(sample, sample.drawn);
    const [first] = sample.drawn.projects;
    const row = element.shadowRoot?.querySelector('.results tbody tr');
    const seated = [...(row?.querySelectorAll('.seat code') ?? [])].map(({ textContent }) => textContent);
    expect(seated).toEqual(first?.seated);
    expect(row?.querySelectorAll('.standbys code').length).toBeGreaterThan(0);
    expect(pageText(row!)).toContain('业务');
  });

  test('a void draw says why, where it ended', async () => {
    await openDraw(sample, sample.withdrawn, {
      routes: { 'GET /draws/DR1/record': () => ({ ...sample.record, outcome: 'void', results: [] }) },
    });
    expect(pageText()).toContain('抽取在开示之前撤回：名册有误');
  });
});

describe('the officer and the supervisor', () => {
  test('the file is fixed only once all keys are there, and after a question', async () => {
    const { asked } = await openDraw(sample, sample.gathering);
    expect(page.getByRole('button', { name: '定稿并开始承诺' }).element()).toHaveProperty('disabled', true);
    const joined = { ...sample.committing, state: 'gathering' as const, pool: null, drawHash: null };
    const { sent } = await openDraw(sample, joined, { after: sample.committing });
    await press('定稿并开始承诺');
    expect(asked.some(({ path }) => path.endsWith('/open'))).toBe(false);
    await press('确定');
    expect(sent('/draws/DR1/open')).toBeNull();
  });

  test('the supervisor agrees with a ground', async () => {
    const { sent } = await openDraw(sample, sample.gathering, { may: ['draw.read', 'draw.approve'] });
    await press('同意受限或重复的抽取');
    await page.getByRole('textbox', { name: /依据/u }).fill('偏远县区专家有限');
    await press('同意受限或重复的抽取');
    expect(sent('/draws/DR1/approval')).toEqual({ ground: '偏远县区专家有限' });
  });

  test('whoever agrees sees first who joined and left', async () => {
    const item = { at: prepared, what: 'joined', name: '张**', by: 'account-1', reason: '' };
    const routes = { 'GET /draws/DR1/changes': () => ({ items: [item] }) };
    await openDraw(sample, sample.gathering, { may: ['draw.read', 'draw.approve'], routes });
    expect(pageText()).toContain('张**');
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a withdrawal needs its reason', async () => {
    const { sent } = await openDraw(sample, sample.committing, { after: sample.withdrawn });
    await press('撤回本次抽取');
    await press('撤回本次抽取');
    expect(sent('/draws/DR1/withdrawal')).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('textbox', { name: /理由/u }).fill('名册有误');
    await press('撤回本次抽取');
    expect(sent('/draws/DR1/withdrawal')).toEqual({ reason: '名册有误' });
  });

  test.each([
    ['7 11 19 20 28', '6 个 1 至 33'],
    ['7 11 19 20 28 34', '6 个 1 至 33'],
    ['seven', '6 个 1 至 33'],
  ])('the value %s is refused before it is sent', async (typed, text) => {
    const { sent } = await openDraw(sample, sample.waiting);
    await page.getByRole('textbox', { name: /公开数值/u }).fill(typed);
    await press('录入并抽取');
    expect(pageText()).toContain(text);
    expect(sent('/draws/DR1/value')).toBeUndefined();
  });

  test('before its time there is a countdown, and no field to fill in by mistake', async () => {
    vi.setSystemTime(prepared + 2 * hour);
    await openDraw(sample, sample.waiting);
    expect(pageText()).toContain('还有 02:00:00');
    expect(page.getByRole('textbox', { name: /公开数值/u }).elements()).toEqual([]);
    await press('已经公布？现在录入');
    expect(page.getByRole('textbox', { name: /公开数值/u }).elements()).toHaveLength(1);
  });

  test('the supervisor ends a draw whose value will never come, with the notice of the source', async () => {
    const { sent } = await openDraw(sample, sample.waiting, {
      may: ['draw.read', 'draw.approve'],
      after: sample.withdrawn,
    });
    await press('来源不再公布');
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('textbox', { name: /停发通知的出处/u }).fill('福彩中心公告第 9 号');
    await page.getByRole('textbox', { name: /通知时间/u }).fill('2026-11-02 12:00');
    await press('结束并作废');
    expect(sent('/draws/DR1/no-value')).toEqual({ reference: '福彩中心公告第 9 号', at: '2026-11-02T04:00:00.000Z' });
  });

  test('the value draws after a question that repeats it', async () => {
    const { element, sent } = await openDraw(sample, sample.waiting, { after: sample.drawn });
    await page.getByRole('textbox', { name: /公开数值/u }).fill('07，11、19 20 28 33');
    await press('录入并抽取');
    expect(pageText()).toContain('以 7 11 19 20 28 33 抽取？');
    await press('录入并抽取');
    expect(sent('/draws/DR1/value')).toEqual({ from: 'source', values: [7, 11, 19, 20, 28, 33] });
    expect(statesOf(element)).toBe('done done done done done done now');
  });
});

describe('anybody recomputes the record', () => {
  test('a true record agrees at every step, without a request', async () => {
    const { element, asked } = await openDraw(sample, sample.drawn);
    const before = asked.length;
    await press('在本浏览器复算');
    expect(pageText()).toContain('全部重算一致');
    const steps = element.shadowRoot?.querySelector('jh-check-band')?.shadowRoot?.querySelectorAll('ol > li.same');
    expect(steps).toHaveLength(10);
    expect(asked).toHaveLength(before);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test.each([
    [
      'a nonce changed',
      () => ({ ...sample.record, reveals: sample.record.reveals.map((one) => ({ ...one, nonce: sha256Hex('x') })) }),
      '每个随机数正是所承诺的',
    ],
    [
      'a signature of another',
      () => ({
        ...sample.record,
        commitments: sample.record.commitments.map((one) => ({
          ...one,
          signature: sample.record.reveals[0]?.signature ?? '',
        })),
      }),
      '承诺和揭示都有本人签名',
    ],
    [
      'a bar added',
      () => ({ ...sample.record, file: { ...sample.record.file, ineligible: [] } }),
      '文件哈希与承诺所指的相同',
    ],
  ] as const)('%s is found', async (_, forged, step) => {
    const { element } = await openDraw(sample, sample.drawn, { routes: { 'GET /draws/DR1/record': forged } });
    await press('在本浏览器复算');
    const band = element.shadowRoot?.querySelector('jh-check-band')?.shadowRoot;
    expect(pageText(band!)).toContain('有步骤与记录不符');
    expect([...(band?.querySelectorAll('ol > li.different') ?? [])].map((one) => pageText(one)).join()).toContain(step);
  });
});

describe('the projector', () => {
  test('shows the present step alone in large letters; Esc leaves it', async () => {
    history.replaceState(null, '', '#/draws/DR1?view=projector');
    const { element } = await openDraw(sample, sample.committing);
    element.query = { view: 'projector' };
    await settled();
    const dialog = element.shadowRoot?.querySelector('jh-projector')?.shadowRoot?.querySelector('dialog');
    expect(dialog?.matches(':modal')).toBe(true);
    expect(pageText(dialog!)).toContain('3/7 参与方与承诺');
    expect(getComputedStyle(dialog!.querySelector('h2')!).fontSize).toBe('48px');
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(location.hash).toBe('#/draws/DR1');
  });
});
