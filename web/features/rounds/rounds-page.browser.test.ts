import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import rules from '../../../core/data/round-rules.default.json' with { type: 'json' };
import { session } from '../../controllers/session.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { fakeApi, problemAnswer, type FakeAnswer } from '../../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../../testing/mount.ts';
import { roundOf, roundRoutes, scoringRound } from './round-for-tests.ts';
import type { RoundsPage } from './rounds-page.ts';
import './rounds-page.ts';

const offered: Readonly<Record<string, FakeAnswer>> = {
  'GET /rounds/choices': () => ({ supervisors: [{ account: 'A2', name: '周正' }], rules }),
  'GET /packs': () => ({ items: [{ id: 'common', version: '1.0.0', title: { zh: '通用指标包', en: 'Common' } }] }),
};

let api: ReturnType<typeof fakeApi>;
beforeEach(freshPage);
afterEach(() => api.restore());

async function opened(role: 'officer' | 'supervisor', more: Readonly<Record<string, FakeAnswer>>): Promise<void> {
  api = fakeApi({ ...roundRoutes(role, roundOf()), ...offered, ...more });
  await session.load();
  await mount<RoundsPage>(
    html`<main><jh-rounds-page .params=${{}} .query=${{}}></jh-rounds-page></main>`,
    'jh-rounds-page',
  );
  await settled();
}

const seen = (): string => visibleText(document.body);
const field = (label: string): HTMLElement => {
  const found = elementsOf(document.body).find((element) => element.getAttribute('label') === label);
  return found!.shadowRoot!.querySelector<HTMLElement>('input, select')!;
};
async function press(name: string): Promise<void> {
  const button = elementsOf(document.body).findLast(
    (element) => element.localName === 'jh-button' && visibleText(element).includes(name),
  );
  button!.shadowRoot!.querySelector('button')!.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
}

const list = { items: [roundOf(), scoringRound(1, { id: 'R2', code: 'PJ-2026-02' })], next: null };

test('the list shows state and the next deadline of each round', async () => {
  await opened('supervisor', { 'GET /rounds': () => list });
  await expect.poll(seen).toContain('PJ-2026-02');
  for (const words of ['准备中', '评分中', '申报利害关系截止', '答复邀请截止']) expect(seen()).toContain(words);
  expect(seen()).not.toContain('新建轮次');
  expect(await accessibilityFaults()).toEqual([]);
});

test('an empty list says what to do first', async () => {
  await opened('officer', { 'GET /rounds': () => ({ items: [], next: null }) });
  await expect.poll(seen).toContain('点“新建轮次”');
});

test('the officer opens a round: proposals stand, what is missing is named, the default rules can be read', async () => {
  await page.viewport(1366, 768);
  const refusal = { code: 'ROUND-003', detail: '轮次编号 PJ-1 已被使用。', next: '改用本年度未用过的编号。' };
  await opened('officer', { 'GET /rounds': () => list, 'POST /rounds': () => problemAnswer(409, refusal) });
  await press('新建轮次');
  await expect.poll(seen).toContain('监督员');
  expect(await accessibilityFaults()).toEqual([]);
  await press('新建轮次');
  expect(seen()).toContain('轮次编号');
  expect(api.asked.some(({ method }) => method === 'POST')).toBe(false);
  await press('查看规则与依据');
  expect(seen()).toContain('[D] 同一单位不超过一人');
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(seen()).toContain('监督员');
  await userEvent.fill(field('轮次编号'), 'PJ-1');
  await userEvent.fill(field('中文名称'), '市级项目评价');
  await userEvent.fill(field('英文名称'), 'Projects');
  await userEvent.selectOptions(field('指标包'), 'common');
  await userEvent.selectOptions(field('监督员'), 'A2');
  await settled();
  await press('新建轮次');
  await expect.poll(seen).toContain('改用本年度未用过的编号。');
  const body = api.asked.find(({ method }) => method === 'POST')?.body;
  expect(body).toMatchObject({ code: 'PJ-1', pack: 'common', supervisor: 'A2', form: 'fiscal', period: '2026' });
  const { declareBy, acceptBy, softAt, closeAt } = (body as ReturnType<typeof roundOf>).deadlines;
  expect([declareBy, acceptBy, softAt, closeAt].toSorted((a, b) => a - b)).toEqual([
    declareBy,
    acceptBy,
    softAt,
    closeAt,
  ]);
});
