import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announce, toast } from '../controllers/notices.ts';
import { localProblem } from '../controllers/problem.ts';
import { applyTheme } from '../controllers/theme.ts';
import { language } from '../i18n/language.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { freshPage, mount, settled, visibleText } from '../testing/mount.ts';
import type { Tabs } from './tabs.ts';
import type { Toasts } from './toasts.ts';
import './card.ts';
import './details.ts';
import './empty.ts';
import './grade-mark.ts';
import './hash.ts';
import './loading.ts';
import './messages.ts';
import './page-head.ts';
import './problem.ts';
import './progress.ts';
import './query-form.ts';
import './step-bar.ts';
import './tabs.ts';
import './tag.ts';
import './text-field.ts';
import './timeline.ts';
import './toasts.ts';
import './toolbar.ts';

beforeEach(() => {
  freshPage();
  applyTheme('light');
});

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const tabs = [
  { id: 'todo', title: '待办', count: 3 },
  { id: 'done', title: '已办' },
  { id: 'mine', title: '我发起' },
];
const steps = [
  { id: 'ex', title: '事前评估', state: 'done' as const, note: '2026-03-02' },
  { id: 'goal', title: '目标', state: 'skipped' as const },
  { id: 'monitor', title: '监控', state: 'now' as const },
  { id: 'score', title: '评价', state: 'coming' as const },
];

const everything = html`<main>
  <jh-page-head code="R2026-03" heading="评价轮次" next="抽取专家" owner="评价主办"
    ><jh-tag slot="state" kind="accent">进行中</jh-tag></jh-page-head
  >
  <jh-step-bar .steps=${steps} label="进度"></jh-step-bar>
  <jh-query-form><jh-text-field label="名称"></jh-text-field></jh-query-form>
  <jh-toolbar
    ><jh-tag>草稿</jh-tag><jh-tag kind="good">通过</jh-tag><jh-tag kind="warn">将到期</jh-tag
    ><jh-tag kind="bad">退回</jh-tag><jh-tag kind="seal">封存</jh-tag></jh-toolbar
  >
  <jh-tabs .tabs=${tabs} chosen="todo" label="清单"><p>内容</p></jh-tabs>
  <jh-card heading="结果" hint="按封存内容计算">
    ${['excellent', 'good', 'fair', 'poor', 'undetermined'].map((code) => html`<jh-grade-mark code=${code}></jh-grade-mark> `)}
    <jh-hash value=${digest}></jh-hash>
    <jh-progress done="12" total="21" label="已评"></jh-progress>
    <jh-details .facts=${[{ name: '单位', value: '教育局' }]}></jh-details>
    <jh-timeline .entries=${[{ at: 0, who: '教育局', what: '提交', opinion: '同意' }]}></jh-timeline>
  </jh-card>
  <jh-messages .messages=${[{ text: '请填写账号。', field: 'login' }, { text: '其他' }]}></jh-messages>
  <jh-problem .problem=${localProblem('NET-001')} retry></jh-problem>
  <jh-empty heading="没有轮次" hint="先开立轮次"></jh-empty>
  <jh-loading></jh-loading>
</main>`;

test.each([
  ['light', 'zh'],
  ['dark', 'zh'],
  ['light', 'en'],
] as const)('every small element is accessible in the %s, in %s', async (theme, spoken) => {
  applyTheme(theme);
  language.choose(spoken);
  await mount(everything, 'main');
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([
  ['excellent', '优', 'excellent'],
  ['good', '良', 'good'],
  ['fair', '中', 'fair'],
  ['poor', '差', 'poor'],
  ['undetermined', '无法评定', 'undetermined'],
  ['四星', '四星', undefined],
])('the grade %s is the word %s and a shape of its own', async (code, word, shape) => {
  const mark = await mount(html`<jh-grade-mark code=${code}></jh-grade-mark>`, 'jh-grade-mark');
  expect(visibleText(mark.shadowRoot!)).toBe(word);
  expect(mark.shadowRoot?.querySelector('svg')?.dataset['shape']).toBe(shape);
});

test('no two grades share a shape', async () => {
  const codes = ['excellent', 'good', 'fair', 'poor', 'undetermined'];
  const all = await mount(html`<p>${codes.map((code) => html`<jh-grade-mark code=${code}></jh-grade-mark>`)}</p>`, 'p');
  const drawings = [...all.querySelectorAll('jh-grade-mark')].map(
    (mark) => mark.shadowRoot?.querySelector('svg')?.innerHTML,
  );
  expect(new Set(drawings).size).toBe(codes.length);
});

test('tabs move by arrows, from the last to the first', async () => {
  const told: string[] = [];
  const shown = await mount<Tabs>(
    html`<jh-tabs
      .tabs=${tabs}
      chosen="mine"
      @jh-tab=${(event: CustomEvent<string>) => told.push(event.detail)}
    ></jh-tabs>`,
    'jh-tabs',
  );
  shown.shadowRoot?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}{End}');
  expect(told).toEqual(['todo', 'mine', 'todo', 'mine']);
});

test('Enter in a query field runs the query', async () => {
  const told: string[] = [];
  await mount(
    html`<jh-query-form @jh-query=${() => told.push('query')}
      ><jh-text-field label="名称" autofocus></jh-text-field
    ></jh-query-form>`,
    'jh-query-form',
  );
  await userEvent.keyboard('x{Enter}');
  expect(told).toEqual(['query']);
});

test('a message leads to its field', async () => {
  const told: string[] = [];
  const list = await mount(
    html`<jh-messages
      .messages=${[{ text: '请填写账号。', field: 'login' }]}
      @jh-jump=${(event: CustomEvent<string>) => told.push(event.detail)}
    ></jh-messages>`,
    'jh-messages',
  );
  list.shadowRoot?.querySelector('button')?.click();
  expect(told).toEqual(['login']);
});

test('a toast is shown and spoken; the same words twice are spoken twice', async () => {
  const shown = await mount<Toasts>(html`<jh-toasts></jh-toasts>`, 'jh-toasts');
  const status = shown.shadowRoot?.querySelector('[role="status"]');
  toast('已保存');
  await settled();
  const first = status?.textContent;
  announce('已保存');
  await settled();
  expect(first).toBe('已保存');
  expect(status?.textContent).not.toBe(first);
  expect(shown.shadowRoot?.querySelectorAll('.toast')).toHaveLength(1);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a problem says what happened, what to do, and its code', async () => {
  const box = await mount(html`<jh-problem .problem=${localProblem('NET-001')}></jh-problem>`, 'jh-problem');
  expect(visibleText(box.shadowRoot!)).toBe('连接不上服务器。 检查网络后重试；已填写的内容仍在页面上。 NET-001');
});
