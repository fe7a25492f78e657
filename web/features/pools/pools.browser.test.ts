import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ImportResult } from '../../../core/generated/api/pools/import-result.ts';
import type { Member } from '../../../core/generated/api/pools/member.ts';
import { applyTheme } from '../../controllers/theme.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { atRest } from '../../testing/at-rest.ts';
import { fakeApi, problemAnswer, type FakeAnswer } from '../../testing/fake-api.ts';
import { freshPage, mount } from '../../testing/mount.ts';
import { pageText, sessionRoutes, takeSession } from '../../testing/signed-in.ts';
import type { PoolsPage } from './pools-page.ts';
import './member-page.ts';
import './pools-page.ts';

let restore = (): void => {};
beforeEach(freshPage);
afterEach(() => restore());

const manager = ['pool.read', 'pool.manage', 'pool.unmask'];
const member = (n: number, change: Partial<Member> = {}): Member => ({
  id: `M-${n}`,
  pool: 'expert',
  name: `张*${n}`,
  phone: '138****0000',
  employer: `第${n}设计院`,
  title: '教授',
  level: 'senior',
  stratum: n % 2 === 0 ? 'business' : 'finance',
  specialty: '公共管理',
  admittedOn: '2025-01-10',
  status: 'active',
  version: 1,
  ...change,
});
const detail = {
  member: member(1),
  changes: [{ at: Date.parse('2026-01-10T00:00:00Z'), what: 'joined', reason: '', by: 'account-1' }],
};

async function serving(may: readonly string[], routes: Readonly<Record<string, FakeAnswer>>) {
  const server = fakeApi({ ...sessionRoutes('pool-manager', may), ...routes });
  restore = server.restore;
  await takeSession();
  return server.asked;
}

async function list(members: readonly Member[], may = manager, routes: Readonly<Record<string, FakeAnswer>> = {}) {
  const asked = await serving(may, {
    'GET /pools/expert/members': () => ({ items: members, next: null }),
    'GET /pools/intermediary/members': () => ({ items: [], next: null }),
    ...routes,
  });
  const element = await mount<PoolsPage>(html`<jh-pools-page></jh-pools-page>`, 'jh-pools-page');
  await atRest();
  return { element, asked };
}
const press = async (name: string | RegExp): Promise<void> => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click();
  await atRest();
};

test.each(['light', 'dark'] as const)('a pool is listed under masked names, accessible in the %s', async (theme) => {
  applyTheme(theme);
  await list([member(1), member(2, { status: 'suspended' })]);
  expect(pageText()).toContain('张*1');
  expect(pageText()).toContain('暂停');
  expect(await accessibilityFaults()).toEqual([]);
  applyTheme('auto');
});

test('the filter keeps who fits, and lives in the address', async () => {
  const { element } = await list([member(1), member(2)]);
  await page.getByRole('combobox', { name: '专业组' }).selectOptions('业务');
  await press('查询');
  expect(location.hash).toBe('#/?stratum=business');
  element.query = { stratum: 'business' };
  await atRest();
  expect(pageText()).toContain('张*2');
  expect(pageText()).not.toContain('张*1');
});

test('arrows move between the pools; an empty one says what to do first', async () => {
  const { element } = await list([member(1)]);
  page.getByRole('tab', { name: '专家库' }).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(location.hash).toBe('#/?pool=intermediary');
  element.query = { pool: 'intermediary' };
  await atRest();
  expect(pageText()).toContain('先下载模板');
  expect(await accessibilityFaults()).toEqual([]);
});

test('who only reads is offered no import', async () => {
  await list([], ['pool.read']);
  expect(page.getByRole('button', { name: '导入成员' }).elements()).toEqual([]);
  expect(pageText()).toContain('成员由专家库管理员导入');
});

const fault = {
  row: 3,
  column: '入库日期',
  code: 'POOL-015',
  text: '“2025-13-01”不是有效日期。',
  next: '写成 2026-01-31。',
};

async function importing(result: ImportResult) {
  const path = 'POST /pools/expert/import';
  const { asked } = await list([], manager, { [path]: () => result });
  await press('导入成员');
  const input = page.getByLabelText(/CSV 文件/u).element() as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File(['姓名'], '专家.csv', { type: 'application/vnd.ms-excel' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await atRest();
  return asked.filter(({ path: to }) => to === '/pools/expert/import').length === 0 ? asked : [];
}

test('a preview names every faulty cell by row and column, with the reason and what to do; nothing can be imported', async () => {
  const asked = await importing({ rows: 26, imported: false, faults: [fault] });
  await press('预览');
  for (const part of ['3', fault.column, fault.text, fault.next]) expect(pageText()).toContain(part);
  expect(asked.at(-1)).toMatchObject({ query: { dryRun: 'true' } });
  expect(asked.at(-1)?.headers.get('content-type')).toBe('text/csv');
  expect(page.getByRole('button', { name: '先预览，再导入' }).element()).toHaveProperty('disabled', true);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a faultless file is imported after its preview', async () => {
  const asked = await importing({ rows: 26, imported: true, faults: [] });
  await press('预览');
  expect(pageText()).toContain('26 行全部可以导入');
  await press('导入 26 名成员');
  const sent = asked.filter(({ path }) => path === '/pools/expert/import');
  expect(sent.map(({ query }) => query)).toEqual([{ dryRun: 'true' }, {}]);
  expect(document.querySelector('jh-pools-page')?.importing).toBe(false);
});

async function one(routes: Readonly<Record<string, FakeAnswer>> = {}, may = manager) {
  const asked = await serving(may, { 'GET /members/M-1': () => detail, ...routes });
  await mount(html`<jh-member-page .params=${{ member: 'M-1' }}></jh-member-page>`, 'jh-member-page');
  await atRest();
  return asked;
}

test('a member is headed by its code, with every change of standing', async () => {
  await one();
  const head = document.querySelector('jh-member-page')?.shadowRoot?.querySelector('jh-page-head');
  expect([head?.code, head?.heading]).toEqual(['M-1', '专家库']);
  expect(pageText()).toContain('入库');
  expect(await accessibilityFaults()).toEqual([]);
});

test('a change of status needs its reason', async () => {
  const after = { ...detail, member: member(1, { status: 'suspended' }) };
  const asked = await one({ 'POST /members/M-1/status': () => after });
  await press('变更状态');
  expect(await accessibilityFaults()).toEqual([]);
  await press('变更状态');
  expect(pageText()).toContain('请写至少两个字');
  await page.getByRole('textbox', { name: /理由/u }).fill('出国进修');
  await press('变更状态');
  expect(asked.at(-1)?.body).toEqual({ to: 'suspended', reason: '出国进修' });
  expect(pageText()).toContain('暂停');
});

test('a look in full needs a purpose, and leaves nothing behind', async () => {
  const plain = { name: '张三丰', identity: '110101197001010011', phone: '13800000000' };
  const asked = await one({ 'POST /members/M-1/unmask': () => plain });
  await press('查看完整信息');
  await press('查看');
  expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  await page.getByRole('textbox', { name: /用途/u }).fill('核对身份');
  await userEvent.keyboard('{Enter}');
  await atRest();
  expect(asked.at(-1)?.body).toEqual({ purpose: '核对身份' });
  expect(pageText()).toContain('110101197001010011');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await atRest();
  expect(pageText()).not.toContain('110101197001010011');
  await press('查看完整信息');
  expect(pageText()).not.toContain('110101197001010011');
});

test('a refusal of the server is told in its words', async () => {
  await one({ 'POST /members/M-1/unmask': () => problemAnswer(403, { code: 'HTTP-403', detail: '不允许。' }) });
  await press('查看完整信息');
  await page.getByRole('textbox', { name: /用途/u }).fill('核对身份');
  await userEvent.keyboard('{Enter}');
  await atRest();
  expect(pageText()).toContain('当前角色');
});
